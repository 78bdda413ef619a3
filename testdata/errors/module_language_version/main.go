// Package main uses what the go line of its module does not allow yet.
package main

func first[T any](list []T) T { return list[0] }

func main() {
	for i := range 10 {
		_ = i
	}
	_ = first([]int{1})
	clear(map[int]int{})
	_ = min(1, 2)
}
