// A mutex in a struct: Lock and Unlock are expanded down to their slow paths.
package main

import "sync"

type Counter struct {
	mu     sync.Mutex
	counts map[string]int
}

func (c *Counter) Add(key string) {
	c.mu.Lock()
	c.counts[key]++
	c.mu.Unlock()
}

func (c *Counter) Get(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.counts[key]
}

type Cache struct {
	mu      sync.RWMutex
	entries map[string]*string
}

func (c *Cache) Lookup(key string) *string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.entries[key]
}

func main() {
	c := Counter{counts: map[string]int{}}
	c.Add("a")
	println(c.Get("a"), (&Cache{}).Lookup("b"))
}
