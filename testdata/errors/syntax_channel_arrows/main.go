// Statements with arrows.
package main

func main() {
	x := make(chan int)
	x -> 3
	<-x = 2
	x <-
}
