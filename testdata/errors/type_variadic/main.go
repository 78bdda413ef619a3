// The three dots of calls.
package main

func sum(values ...int) int { return 0 }
func fixed(a, b int) int    { return 0 }

func main() {
	list := []int{1}
	sum(list)
	sum(1, list...)
	sum(list..., 1)
}
