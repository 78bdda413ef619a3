// Generic containers used wrongly.
package main

type list[T any] struct {
	head *node[T]
	size int
}

type node[T any] struct {
	value T
	next  *node
}

func (l *list[T]) add(x T) { l.head = &node[T]{x, l.head, 1}; l.size += x }

func mapped[T, U any](l list[T], f func(T) U) []U {
	var out []T
	for n := l.head; n; n = n.next {
		out = append(out, f(n.value))
	}
	return out
}

func sum[T int | float64](xs ...T) (total T) {
	for x := range xs {
		total += x
	}
	return "0"
}

func main() {
	l := list{}
	l.add("a")
	_ = sum("a", "b")
	_ = sum(1, 2.5) + 1
	_ = mapped(list[int]{}, func(s string) bool { return true })
}
