// What go and defer may call.
package main

func f() int { return 1 }

func main() {
	defer recover()
	defer panic("x")
	go println("x")
	defer append([]int{}, 1)
	defer string("a")
	go make([]int, 1)
	defer f()
	go undefined()
	defer f(1)
	go func(x int) {}()
	defer int
}
