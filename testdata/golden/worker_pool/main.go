// Workers receive pointers to jobs and fill in the answers: shared memory on purpose.
package main

type job struct {
	input  int
	output chan int
}

func worker(jobs <-chan *job, quit <-chan struct{}) {
	for {
		select {
		case j := <-jobs:
			j.output <- j.input * 2
		case <-quit:
			return
		}
	}
}

func main() {
	jobs := make(chan *job)
	quit := make(chan struct{})
	for range 2 {
		go worker(jobs, quit)
	}
	total := 0
	for i := range 3 {
		j := job{input: i, output: make(chan int)}
		jobs <- &j
		total += <-j.output
	}
	close(quit)
	println(total)
}
