// Iteration variables of types that cannot count.
package main

type n int

func main() {
	var f float64
	var s string
	var i8 int8
	var e any
	var m n
	for f = range 10 {
	}
	for s = range 10 {
	}
	for i8 = range 1000 {
	}
	for e = range 10 {
	}
	for m = range 10 {
	}
	for i8 = range m {
	}
	for e = range m {
	}
	var c complex128
	for c = range 5 {
	}
}
