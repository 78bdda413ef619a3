// Types, packages and values in each other's places.
package main

import "fmt"

var count = 1

func main() {
	c := make(count)
	d := fmt
	for i := range int {
	}
	int = 5
	println(count.(int), []count{}, map[string]fmt{}, *int, &int)
	var f func(count) fmt
	return int
}
