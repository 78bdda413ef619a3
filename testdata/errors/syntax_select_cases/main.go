// The cases of a select are communications.
package main

func main() {
	c := make(chan int)
	x := 1
	select {
	case x > 0:
	case x = 2:
	case c <- 1, 2:
	case x++:
	case v := c:
		println(v)
	}
}
