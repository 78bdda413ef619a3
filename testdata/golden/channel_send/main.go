// What is sent over a channel may be received by another goroutine: a pointer's target moves to the
// heap, a value is copied and stays.
package main

type Job struct {
	ID   int
	Size int
}

func submit(queue chan *Job, id int) {
	job := Job{ID: id, Size: 10 * id}
	queue <- &job
}

func submitCopy(queue chan Job, id int) {
	job := Job{ID: id, Size: 10 * id}
	queue <- job
}

func main() {
	pointers := make(chan *Job, 1)
	copies := make(chan Job, 1)
	submit(pointers, 1)
	submitCopy(copies, 2)
	first, second := <-pointers, <-copies
	println(first.Size + second.Size)
}
