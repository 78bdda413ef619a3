// What a module of Go 1.21 may not use: ranges over integers and functions.
package main

func seq(yield func(int) bool) {}

type n int

func main() {
	for i := range 10 {
		_ = i
	}
	for range n(3) {
	}
	for x := range seq {
		_ = x
	}
	const c = 5
	for i := range c {
		_ = i
	}
	for range 2.5 {
	}
	for range int8(5) {
	}
}
