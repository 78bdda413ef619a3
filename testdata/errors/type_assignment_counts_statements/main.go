// Counts in assignments, tuple forms and returns.
package main

func two() (int, string) { return 1, "a" }

func f() (a, b int) {
	a, b = 1, 2, 3
	a = 1, 2
	a, b = two
	a, b, a = two()
	var c chan int
	a, b, a = <-c
	var e any
	a, b, a = e.(int)
	a, b = 1 + 2
	return 1, 2, 3
}

func main() {}
