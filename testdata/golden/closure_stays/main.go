// A closure that is only called from the function it stands in stays on the stack, and so does what
// it captures by reference.
package main

//go:noinline
func each(values []int, visit func(int)) {
	for _, v := range values {
		visit(v)
	}
}

func main() {
	total := 0
	each([]int{1, 2, 3}, func(v int) {
		total += v
	})
	println(total)
}
