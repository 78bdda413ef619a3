// A select holds cases of communications.
package main

func main() {
	c := make(chan int)
	x := 1
	select {
	case x > 0:
	case x = 2:
	case x++:
	case v := c:
		println(v)
	case f(c):
	}
}
