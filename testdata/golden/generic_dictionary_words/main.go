package main

type cell[T any] struct{ p *T }

// One word: the parameters share their type.
func (c *cell[T]) swap(old, new *T) bool { return c.p == old && new != nil }

// Two words: each is written for itself.
func (c *cell[T]) pick(a *T, b *T) *T {
	if c.p == a {
		return b
	}
	return a
}

func clone[S ~[]E, E any](s S) S {
	if s == nil {
		return nil
	}
	return append(S{}, s...)
}

func collect[E any](seq func(func(E) bool)) []E {
	list := []E(nil)
	for e := range seq {
		list = append(list, e)
	}
	return list
}

func equal[S ~[]E, E comparable](a, b S) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

func main() {
	s := clone([]string{"a"})
	t := collect(func(yield func(string) bool) { yield("b") })
	var c cell[int]
	println(equal(s, t), c.swap(nil, nil), c.pick(nil, nil) == nil)
}
