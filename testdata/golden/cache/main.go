// A cache that keeps what its callers gave to it.
package main

type entry struct {
	key   string
	value []byte
	used  int
}

type Cache struct {
	entries map[string]*entry
	order   []*entry
	clock   int
}

func New(size int) *Cache {
	return &Cache{entries: make(map[string]*entry, size), order: make([]*entry, 0, size)}
}

func (c *Cache) Put(key string, value []byte) {
	c.clock++
	if e, ok := c.entries[key]; ok {
		e.value, e.used = value, c.clock
		return
	}
	e := &entry{key, value, c.clock}
	c.entries[key] = e
	c.order = append(c.order, e)
}

func (c *Cache) Get(key string) ([]byte, bool) {
	e, ok := c.entries[key]
	if !ok {
		return nil, false
	}
	return e.value, true
}

func main() {
	c := New(4)
	c.Put("k", []byte{1})
	v, ok := c.Get("k")
	println(len(v), ok)
}
