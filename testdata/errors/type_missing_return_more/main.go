// Which statements end a function.
package main

func labelled(x int) int {
outer:
	for {
		for {
			break outer
		}
	}
}

func selected(c chan int) int {
	select {
	case v := <-c:
		return v
	}
}

func selectBreak(c chan int) int {
	select {
	case v := <-c:
		if v > 0 {
			break
		}
		return v
	}
}

func switched(x int) int {
	switch {
	case x > 0:
		fallthrough
	case x < 0:
		return 1
	default:
		panic("zero")
	}
}

func jumps() int {
start:
	goto start
}

func block() int {
	{
		return 1
	}
}

func ranges(list []int) int {
	for range list {
		return 1
	}
}

func exits() int { println("no") }

func main() {}
