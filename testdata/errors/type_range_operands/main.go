// Ranges over what cannot be ranged over.
package main

type t struct{}

func two() ([]int, int) { return nil, 1 }

func main() {
	var p *[]int
	var f float64
	var e any
	var in chan<- int
	for range f {
	}
	for range e {
	}
	for range p {
	}
	for range t{} {
	}
	for range true {
	}
	for range in {
	}
	for range 1.5 {
	}
	for range two() {
	}
	for range func() {} {
	}
	for range func(func(int)) {} {
	}
}
