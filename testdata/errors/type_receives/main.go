// Receiving from what is no channel, or one way only.
package main

func main() {
	x := 1
	var in chan<- int
	var m map[string]int
	<-x
	<-in
	_ = <-"a"
	v, ok := <-in
	_ = <-m
	_ = <-nil
	_ = <-main
	var out <-chan int
	a, b, c := <-out
	<-<-out
	_ = -<-out + "a"
}
