// At most a hundred tasks are processed, and the compiler can see it: a hundred slots are reserved
// on the stack and every append writes into them.
package main

const maxTasks = 100

type task struct {
	id   int
	name string
}

func total() int {
	tasks := make([]task, 0, maxTasks)
	for i := 0; i < maxTasks; i++ {
		tasks = append(tasks, task{id: i, name: "task"})
	}
	sum := 0
	for _, t := range tasks {
		sum += t.id
	}
	return sum
}

func main() {
	println(total())
}
