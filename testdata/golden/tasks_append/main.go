// Appending to a nil slice: the backing array grows with every doubling.
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
	var tasks []task
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
