// Iterators that call iterators.
package main

type seq func(yield func(int) bool)

func numbers(n int) seq {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func (s seq) filter(keep func(int) bool) seq {
	return func(yield func(int) bool) {
		for v := range s {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func (s seq) mapped(f func(int) int) seq {
	return func(yield func(int) bool) {
		for v := range s {
			if !yield(f(v)) {
				break
			}
		}
	}
}

func (s seq) take(n int) seq {
	return func(yield func(int) bool) {
		if n <= 0 {
			return
		}
		left := n
		for v := range s {
			if !yield(v) {
				return
			}
			if left--; left == 0 {
				return
			}
		}
	}
}

func (s seq) collect() (out []int) {
	for v := range s {
		out = append(out, v)
	}
	return out
}

func (s seq) first() (int, bool) {
	for v := range s {
		return v, true
	}
	return 0, false
}

func main() {
	even := numbers(100).filter(func(n int) bool { return n%2 == 0 })
	squares := even.mapped(func(n int) int { return n * n }).take(5)
	for _, n := range squares.collect() {
		println(n)
	}
	println(squares.first())
}
