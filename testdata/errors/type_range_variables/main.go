// Ranges with too many variables.
package main

func seq0(func() bool)             {}
func seq1(func(int) bool)          {}
func seq2(func(int, string) bool)  {}

func main() {
	c := make(chan int)
	for a, b := range c {
	}
	for a, b := range 10 {
	}
	for a := range seq0 {
	}
	for a, b := range seq1 {
	}
	for a, b := range seq2 {
		a = "x"
	}
	for a, b, d := range []int{} {
	}
	for _, _ = range 5 {
	}
	var s string
	for s = range 3 {
	}
	for _, s = range []int{} {
	}
	for 1 = range []int{} {
	}
}
