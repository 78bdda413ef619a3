// A slice that is returned must outlive the function that collects it.
package main

type task struct {
	id   int
	name string
}

func extract(c chan task) []task {
	var tasks []task
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
