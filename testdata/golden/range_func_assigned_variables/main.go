// Variables that a loop does not define are assigned from parameters of its body.
package main

type point struct{ x, y int }

//go:noinline
func pairs(yield func(int, *point) bool) {
	yield(1, new(point))
}

func values(yield func(error) bool) {
	yield(nil)
}

func last() (k int, v *point) {
	for k, v = range pairs {
	}
	return
}

func elements(list []int, m map[int]*point) {
	for list[0], m[1] = range pairs {
		println(list[0])
	}
}

func field(holder *struct{ p *point }) {
	for _, holder.p = range pairs {
	}
	for _, _ = range pairs {
	}
	for _ = range pairs {
	}
}

func converted() any {
	var v any
	for v = range values {
	}
	return v
}

func main() {
	k, v := last()
	println(k, v.x)
	elements([]int{1}, map[int]*point{})
	field(&struct{ p *point }{})
	println(converted())
}
