// A go statement evaluates its operands first and runs the call in a wrapper of the compiler's own.
package main

type Worker struct{ id int }

func (w *Worker) Run(results chan int) { results <- w.id }

func square(n int, results chan<- int) { results <- n * n }

func main() {
	results := make(chan int, 3)
	w := Worker{7}
	go w.Run(results)
	go square(w.id, results)
	go println("started")
	println(<-results + <-results)
}
