// Directions of channels and values that do not fit.
package main

func main() {
	var send chan<- int
	var receive <-chan int
	both := make(chan int)
	<-send
	receive <- 1
	both <- "text"
	send = receive
	both = send
	close(receive)
	close(5)
	5 <- 1
	<-5
	var s string = <-both
	len(<-receive)
	select {
	case send <- "x":
	case v := <-send:
	}
}
