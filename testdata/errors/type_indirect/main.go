// Indirections of what is no pointer, addresses of what has none.
package main

type T struct{ x int }

func (t *T) Set() {}

func value() T { return T{} }

func main() {
	n := 1
	println(*n, **&n)
	p := &value()
	q := &"text"
	r := &map[string]int{"a": 1}["a"]
	value().Set()
	T{}.Set()
	m := map[string]T{}
	m["a"].x = 1
	m["a"].Set()
	"abc"[0] = 'x'
	value().x = 2
	println(p, q, r)
}
