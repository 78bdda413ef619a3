// Conversions of slices to arrays and back.
package main

func main() {
	s := []int{1}
	a := [2]int{}
	_ = [2]string(s)
	_ = *(*[2]string)(s)
	_ = []int(a)
	_ = [3]int(a)
	_ = (*[2]int)(&s)
	_ = [2]byte("ab")
	_ = [...]int(s)
	_ = (*[2]int8)(s)
	_ = []int(&a)
	_ = [2]int(&a)
}
