package main

// slot holds a pointer without naming its type in the word it keeps.
type slot[T any] struct {
	_ [0]*T
	p *T
}

func (s *slot[T]) get() *T  { return s.p }
func (s *slot[T]) set(p *T) { s.p = p }

// chain holds slots of itself: while it is being read it has no shape yet.
type chain[K comparable, V any] struct {
	link[K, V]
	key   K
	value V
	next  slot[chain[K, V]]
}

// link is embedded in chain and leads back to it.
type link[K comparable, V any] struct {
	isChain bool
	up      slot[link[K, V]]
}

func (l *link[K, V]) owner() *chain[K, V] { return nil }

func (c *chain[K, V]) find(key K) (V, bool) {
	for c != nil {
		if c.key == key {
			return c.value, true
		}
		c = c.next.get()
	}
	return *new(V), false
}

func (c *chain[K, V]) push(key K, value V) *chain[K, V] {
	n := &chain[K, V]{key: key, value: value}
	n.next.set(c)
	n.up.set(&c.link)
	return n
}

type table[K comparable, V any] struct {
	root slot[link[K, V]]
	last slot[chain[K, V]]
}

var words table[string, int]

func main() {
	c := words.last.get().push("a", 1)
	if v, ok := c.find("a"); ok {
		println(v)
	}
}
