// Ranges over what cannot be ranged over.
package main

func main() {
	var c chan<- int
	var p *[]int
	for range c {
	}
	for i, v := range make(chan int) {
	}
	for i := range p {
	}
	for i := range 3.5 {
	}
	for i, v := range 10 {
	}
	for i := range main {
	}
	for i := range struct{}{} {
	}
	var s string
	for s = range []int{1} {
	}
	for i, s := range "text" {
		var b byte = s
	}
}
