// Each iteration of a three-clause loop has its own variable; a closure that captures it by reference
// moves it to the heap.
package main

func counters(n int) []func() int {
	var all []func() int
	for i := 0; i < n; i++ {
		all = append(all, func() int {
			i++
			return i
		})
	}
	return all
}

func readers(n int) (all []func() int) {
	for i := 0; i < n; i++ {
		all = append(all, func() int { return i })
	}
	return all
}

func main() {
	println(counters(3)[1](), readers(3)[2]())
}
