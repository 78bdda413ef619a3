// Methods of instances and embedded generic types.
package main

type list[T any] struct{ items []T }

func (l *list[T]) push(x T)    {}
func (l list[T]) first() T     { return l.items[0] }

type named struct{ list[int] }
type pointer struct{ *list[string] }

func main() {
	var n named
	n.push("a")
	var s string = n.first()
	var p pointer
	p.push(1)
	list[int]{}.push(1)
	list[int].push
	_ = list[int].first(list[string]{})
	(*list[int]).push(nil, "x")
	n.list.items = []string{}
	_ = list.first
	n.pop()
}
