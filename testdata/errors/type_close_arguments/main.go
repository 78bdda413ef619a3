// Arguments of close.
package main

type once chan int

func main() {
	x := 1
	var out <-chan int
	var in chan<- int
	close(x)
	close(out)
	close(in)
	close(nil)
	close()
	close(in, in)
	close(make(<-chan int))
	close(once(nil))
	close(main)
	_ = close(in)
	close("a")
}
