// A variable captured through two closures: each level captures it from the one around it.
package main

func outer() func() func() int {
	n := 1
	m := 2
	return func() func() int {
		n++
		return func() int {
			n += m
			return n
		}
	}
}

func shadow(values []int) (sum int) {
	add := func(v int) {
		twice := func() int { return v * 2 }
		sum += twice()
	}
	for _, v := range values {
		v := v + 1
		add(v)
	}
	return sum
}

func main() {
	println(outer()()(), shadow([]int{1, 2}))
}
