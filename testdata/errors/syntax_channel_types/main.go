// Arrows in the wrong place.
package main

var a chan
var b <- int
var c chan-> int
var d <-chan

func main() {
	x := make(chan int)
	x -> 3
	x <- 
	<- x = 2
}
