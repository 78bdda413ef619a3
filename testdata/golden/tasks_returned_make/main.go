// A returned slice escapes even when its capacity is constant.
package main

type task struct {
	id   int
	name string
}

func extract(c chan task) []task {
	tasks := make([]task, 0, 100)
	for t := range c {
		tasks = append(tasks, t)
	}
	return tasks
}

func main() {
	c := make(chan task, 1)
	c <- task{1, "first"}
	close(c)
	for _, t := range extract(c) {
		println(t.id, t.name)
	}
}
