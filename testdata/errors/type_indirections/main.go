// Values that are not pointers.
package main

type t struct{}

func main() {
	x := 1
	var a any
	var p **int
	_ = *x
	_ = *a
	_ = ***p
	_ = *"a"
	_ = *t{}
	*x = 2
	_ = *main
	_ = *nil
	_ = *[]int{}
	_ = (*int)(&x).y
}
