// Functions with a go or a defer statement of their own are not expanded.
package main

func notify(c chan int, n int) {
	go send(c, n)
}

func send(c chan int, n int) { c <- n }

func locked(enter, leave func()) {
	enter()
	defer leave()
}

func main() {
	c := make(chan int)
	notify(c, 1)
	locked(func() {}, func() {})
	println(<-c)
}
