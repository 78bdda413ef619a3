// Sending to what is no channel, or one way only, or the wrong thing.
package main

func main() {
	x := 1
	var out <-chan int
	var both chan int
	x <- 1
	out <- 1
	both <- "a"
	both <- 1.5
	both <- nil
	"a" <- 1
	nil <- 1
	main <- 1
	both <- out
	both <- missing
}
