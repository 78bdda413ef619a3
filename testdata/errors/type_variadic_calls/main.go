// A slice passed with dots to a function that takes none.
package main

func sum(values ...int) int { return 0 }
func fixed(a, b int) int    { return 0 }
func pair() (int, int)      { return 1, 2 }

func main() {
	list := []int{1}
	sum(list)
	sum(1, list...)
	fixed(list...)
	sum(pair()...)
	println(list...)
	len(list...)
	list = append(list, list...)
	list = append(list, 1, list...)
	sum([]string{}...)
	sum([2]int{}...)
}
