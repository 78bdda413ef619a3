// More channels and goroutines used wrongly.
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
	case <-time.After(1 * "s"):
	case time.Second:
	}
	var mu sync.Mutex
	mu.Lock
	wg.Add("1")
	defer mu.Unlock
	var once sync.Once = sync.Once(1)
	once.Do(worker)
}
