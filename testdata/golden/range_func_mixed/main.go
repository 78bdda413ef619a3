// Loops over functions among everything else a body can hold.
package main

type pair struct{ a, b *int }

func count(yield func(int) bool) {
	for i := 0; i < 10; i++ {
		if !yield(i) {
			return
		}
	}
}

func iter2(yield func(*int, map[string]int) bool) { yield(nil, nil) }

func make3(n int) func(func(int) bool) { return count }

// comma forms, multi-value calls, unnamed & blank results
func f1(m map[string]int) (int, bool) {
	for i := range count {
		v, ok := m["a"]
		if ok {
			return v + i, ok
		}
	}
	return f1(m)
}
func f2() (_ int, _ *int) {
	for i := range count {
		return f2x(i)
	}
	return 0, nil
}
func f2x(i int) (int, *int) { return i, &i }

// named func literal in package var
var table = map[string]func(int) int{
	"x": func(n int) int {
		for i := range make3(n) {
			if i == n {
				return i
			}
		}
		return -1
	},
}

// method with loop
type S struct {
	items []*pair
	cb    func(*pair) bool
}

func (s *S) Each(yield func(*pair) bool) {
	for _, p := range s.items {
		if !yield(p) {
			return
		}
	}
}
func (s *S) Find(x *int) (p *pair) {
	defer func() { recover() }()
	for q := range s.Each {
		if q.a == x {
			return q
		}
		go func() { s.cb(q) }()
	}
	return
}

// goroutine w/ loop, select with labelled
func run(ch chan int, quit chan bool) {
	go func() {
		defer close(quit)
	loop:
		for {
			for v := range count {
				select {
				case ch <- v:
				case <-quit:
					break loop
				default:
					continue loop
				}
			}
		}
	}()
}

func sw(x any) (r string) {
	for i := range count {
		switch t := x.(type) {
		case int:
			if t == i {
				return "int"
			}
			fallthroughless()
		case string:
			r = t
			break
		default:
			continue
		}
		switch i {
		case 0:
			fallthrough
		case 1:
			r += "x"
		}
		if i := i * 2; i > 3 {
			break
		}
	}
	return
}
func fallthroughless() {}

func constIf() int {
	for i := range count {
		if false {
			return i
		}
		if true {
			continue
		}
		println("dead")
	}
	return 0
}
func ptrs() []*int {
	var out []*int
	for p, m := range iter2 {
		for k, v := range m {
			_ = k
			out = append(out, p, &v)
		}
	}
	return out
}

//go:noinline
func deep() (x int) {
	for a := range count {
		for b := range count {
			for c := range count {
				for d := range count {
					if d == 1 {
						return a
					}
					x += a + b + c + d
				}
				if c == 2 {
					break
				}
			}
		}
	}
	return
}

func lit() {
	x := 0
	func() {
		for i := range count {
			x += i
			for j := range count {
				x += j
				defer func() { x++ }()
			}
		}
	}()
	_ = x
}

func init() {
	for i := range count {
		println(i)
	}
}

type big struct{ a [1 << 12]int }

func bigs(yield func(big) bool) { yield(big{}) }
func useBigs() (n int) {
	for b := range bigs {
		n += b.a[0]
		var arr [1 << 21]int
		arr[n] = 1
		n += arr[2]
	}
	return
}
func iface(e interface{ All() func(func(int) bool) }) {
	for i := range e.All() {
		println(i)
	}
}
func param(f func(func(int) bool)) (p *int) {
	for i := range f {
		p = &i
	}
	return
}
func shadow(n int) (r *int, err error) {
	for n := range count {
		if r := &n; n > 2 {
			return r, err
		}
	}
	return
}
func main() {
	f1(nil)
	f2()
	run(nil, nil)
	sw(1)
	constIf()
	ptrs()
	deep()
	lit()
	useBigs()
	param(count)
	shadow(1)
	(&S{}).Find(nil)
	table["x"](1)
}
