// Channels, goroutines and locks used wrongly.
package main

import (
	"sync"
	"time"
)

func worker(in <-chan int, out chan<- int, wg sync.WaitGroup) {
	for x := range out {
		in <- x
	}
	close(in)
	wg.done()
}

func main() {
	c := make(chan int)
	var wg *sync.WaitGroup
	go worker(c, c, wg)
	select {
	case x := <-c, true:
	case <-time.After(1 * "s"):
	}
	var mu sync.Mutex
	mu.Lock
	wg.Add("1")
	for i := 0; i < 10; i++ {
		go func(i int) { c <- i }
	}
}
