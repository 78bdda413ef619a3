// Labels, results and literals that loops over functions stand between.
package main

import "fmt"

func count(yield func(int) bool) {
	for i := 0; i < 10; i++ {
		if !yield(i) {
			return
		}
	}
}

// label duplicated in a nested literal
func dup() (n int) {
L:
	for i := 0; i < 3; i++ {
		for v := range count {
			func() {
			L:
				for {
					for w := range count {
						if w == v {
							break L
						}
						continue L
					}
				}
			}()
			if v == i {
				continue L
			}
			if v > i {
				break L
			}
		}
	}
	return
}

func labelOnBlock(x int) int {
B:
	{
		for v := range count {
			if v == x {
				goto B
			}
			for w := range count {
				if w == v {
					goto B
				}
			}
		}
		x++
	}
	return x
}

func labelUnder() {
	for v := range count {
	in:
		for i := 0; i < v; i++ {
			for w := range count {
				if w == i {
					continue in
				}
				for range count {
					break in
				}
			}
		}
	sel:
		select {
		default:
			for range count {
				break sel
			}
		}
	}
}

func deadAfter() int {
	for v := range count {
		if v > 1 {
			return v
		} else {
			continue
		}
		fmt.Println("never")
	}
	for v := range count {
		{
			break
		}
		fmt.Println("never", v)
	}
	for range count {
		goto end
	}
	return 1
end:
	return 2
}

func panics() {
	for v := range count {
		if v == 3 {
			panic(v)
		}
		panic("always")
		fmt.Println("never")
	}
}

type T struct{ x, y int }

func (t *T) m() (T, error)       { return *t, nil }
func (t T) each(f func(*T) bool) { f(&t) }

func multi(t *T) (a T, b any) {
	for p := range t.each {
		return p.m()
	}
	return
}
func conv(t T) (fmt.Stringer, any, error) {
	for p := range t.each {
		if p.x > 0 {
			return nil, p, fmt.Errorf("x %d", p.x)
		}
		return nil, *p, nil
	}
	return nil, 1, nil
}

func closures() (fs []func() int) {
	x := 1
	for v := range count {
		y := v
		for w := range count {
			fs = append(fs, func() int { x++; y++; return x + y + w })
		}
	}
	return
}

func deferReturn() (r int, err error) {
	defer func() { r++ }()
	for v := range count {
		defer func(n int) { r += n }(v)
		for w := range count {
			defer fmt.Println(w)
			if w == v {
				return w, nil
			}
		}
	}
	for v := range count {
		defer fmt.Println(v)
	}
	return
}

func inParens() {
	for x := range count {
		println(x)
	}
	for x := range func(yield func(int) bool) {
		for y := range count {
			if !yield(y) {
				return
			}
		}
	} {
		println(x)
	}
}

func voids(f func(func() bool)) {
	i := 0
	for range f {
		i++
		if i > 3 {
			return
		}
	}
	fmt.Println(i)
}

var pkg = func() (s []int) {
	for x := range count {
		s = append(s, x)
	}
	return
}()

type I interface{ each(func(*T) bool) }

func viaIface(i I) *T {
	for p := range i.each {
		return p
	}
	return nil
}
func dev() *T { return viaIface(T{}) }

func mval() {
	f := T{}.each
	for p := range f {
		p.x++
	}
	for p := range (*T).each2(nil) {
		p.x++
	}
}
func (t *T) each2() func(func(*T) bool) { return t.each }

func assignStruct() {
	var arr [3]*T
	var i int
	for arr[i] = range (T{}).each {
		i++
	}
	var e any
	for e = range count {
		_ = e
	}
	fmt.Println(arr, e)
}

func main() {
	dup()
	labelOnBlock(1)
	labelUnder()
	deadAfter()
	panics()
	multi(nil)
	conv(T{})
	closures()
	deferReturn()
	inParens()
	voids(nil)
	dev()
	mval()
	assignStruct()
	_ = pkg
}
