// Function literals are functions: they have results, parameters and unused variables of their own.
package main

func apply(f func(int) int) {}

func main() {
	apply(func(x int) { println(x) })
	apply(func(x string) int { return 1 })
	apply(func() int { return 1 })
	apply(func(x int) int { return "text" })
	apply(func(x int) int {
		unused := 1
		if x > 0 {
			return 1
		}
	})
	f := func() { f() }
	defer func() {}
}
