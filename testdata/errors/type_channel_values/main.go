// Channels given where others are wanted.
package main

type a chan int
type b chan int

func main() {
	var both chan int
	var in chan<- int
	var out <-chan int
	var x a
	var y b
	both = in
	both = out
	in = out
	x = y
	x = both
	out = x
	var z chan string = both
	var w <-chan any = out
	y = out
}
