package main

import "fmt"

func main() {
	num := 3
	cubedValue := cube(num)
	fmt.Println(cubedValue)
}

func cube(base int) int {
	return base * base * base
}
