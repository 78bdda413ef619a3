// A WaitGroup shared with goroutines moves to the heap; so does everything they write to.
package main

import (
	"fmt"
	"sync"
)

func squares(n int) []int {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var results []int
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			results = append(results, i*i)
		}()
	}
	wg.Wait()
	return results
}

var once sync.Once

func main() {
	once.Do(func() { fmt.Println("once") })
	fmt.Println(len(squares(4)))
}
