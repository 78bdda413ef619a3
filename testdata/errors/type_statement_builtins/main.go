// Built-in calls whose results are not used, and calls that have none.
package main

import "unsafe"

func main() {
	s := []int{}
	len(s)
	cap(s)
	append(s, 1)
	make([]int, 1)
	new(int)
	complex(1, 2)
	real(1i)
	min(1, 2)
	unsafe.Sizeof(s)
	unsafe.Add(nil, 1)
}
