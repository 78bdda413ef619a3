// A capacity that is known at compile time: the whole backing array stands on the stack.
package main

type task struct {
	id   int
	name string
}

//go:noinline
func processAll(tasks []task) {
	for _, t := range tasks {
		println(t.id, t.name)
	}
}

func process(c chan task) {
	tasks := make([]task, 0, 10)
	for t := range c {
		tasks = append(tasks, t)
	}
	processAll(tasks)
}

func main() {
	c := make(chan task, 1)
	c <- task{1, "first"}
	close(c)
	process(c)
}
