// Cases of select that are no communication.
package main

func f() int { return 1 }

func main() {
	c := make(chan int)
	var out <-chan int
	var s string
	select {
	case f():
	case x := f():
		_ = x
	case c:
	case <-c + 1:
	case s = <-c:
	case out <- 1:
	case x, ok := <-c:
	case c <- "a":
	case (<-c):
	case <-f():
	}
}
