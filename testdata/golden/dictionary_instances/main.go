// Words of dictionaries for results of generic functions: calls of one instance share what its results are declared as, and
// a result declared as a type parameter has the type of the argument.
package main

type entry[K comparable, V any] struct {
	next  *entry[K, V]
	key   K
	value V
}

func newEntry[K comparable, V any](key K, value V) *entry[K, V] {
	return &entry[K, V]{key: key, value: value}
}

// Two calls of one instance: one word for the type of what they return.
func (head *entry[K, V]) twice(key K, value V) (any, any) {
	first := newEntry(key, value)
	if head.key == key {
		return first, nil
	}
	second := newEntry(key, value)
	second.next = first
	return first, second
}

// Two instances: two words.
func both[K comparable, V comparable](key K, value V) (any, any) {
	first := newEntry(key, value)
	second := newEntry(value, key)
	return first, second
}

func hold[T any](x T) T { return x }

func first[T any](list []T) T { return list[0] }

func sort[K comparable, T any](table map[K]T) T {
	for _, value := range table {
		return value
	}
	var none T
	return none
}

// What is held has the type of p.
func held[T any](p *T) (any, any) {
	q := hold(p)
	return q, p
}

// What is written as type argument has a type of its own.
func written[T any](p *T) (any, any) {
	q := hold[*T](p)
	return q, p
}

// The type of an element comes from where the list's type is written.
func elements[T any](list []*T, table map[string][]T) (any, any, any) {
	a := first(list)
	b := sort(table)
	return a, b, list[1]
}

// A list of results declared as such has a type of its own in each instance.
func lists[T any](x T) []T { return []T{x} }

func made[T any](x T, p *T) (any, any, any) {
	a := lists(x)
	b := lists(x)
	c := lists(p)
	return a, b, c[0]
}

func main() {
	var e entry[string, int]
	e.twice("a", 1)
	both("a", 1)
	n := 1
	held(&n)
	written(&n)
	elements([]*int{&n, &n}, nil)
	made(1, &n)
}
