// A capacity that only the caller knows: the slice does not escape, its size is not constant.
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

func process(c chan task, lengthGuess int) {
	tasks := make([]task, 0, lengthGuess)
	for t := range c {
		tasks = append(tasks, t)
	}
	processAll(tasks)
}

func main() {
	c := make(chan task, 1)
	c <- task{1, "first"}
	close(c)
	process(c, 7)
}
