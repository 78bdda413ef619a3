// What the dictionaries of generic types and functions hold: methods of type parameters once for all methods of a type, nothing for
// code that a constant makes unreachable.
package main

type point[T any] interface {
	Set([]byte) (T, error)
	Add(T) T
}

type curve[P point[P]] struct {
	fresh func() P
	n     int
}

func (c *curve[P]) N() int { return c.n }

func (c *curve[P]) One(b []byte) P {
	p, _ := c.fresh().Set(b)
	return p
}

func (c *curve[P]) Two(b []byte) bool {
	_, err := c.fresh().Set(b)
	return err == nil
}

func (c *curve[P]) Three(p P, b []byte) P {
	q, _ := p.Set(b)
	return q.Add(p)
}

type impl struct{ b []byte }

func (i *impl) Set(b []byte) (*impl, error) { i.b = b; return i, nil }
func (i *impl) Add(o *impl) *impl           { return o }

func main() {
	c := &curve[*impl]{fresh: func() *impl { return new(impl) }}
	println(c.N(), c.One(nil), c.Two(nil), c.Three(nil, nil))
}

const fast = true

func pruned[T comparable](a, b T) bool {
	if fast {
		return equal(a, b)
	}
	m := map[T]bool{a: true}
	return m[b]
}

func equal[T comparable](a, b T) bool { return any(a) == any(b) }

func selected[T any](x T) any {
	switch {
	case !fast:
		return []T{x}
	case fast:
		return &x
	}
	for !fast {
		println(map[string]T{"x": x})
	}
	return [1]T{x}
}

func behind[T any](x T) any {
	if !fast || selected(x) != nil {
		panic("unreachable")
	} else if fast {
		return x
	}
	return map[string]T{}
}

func calls[T comparable](x T) {
	_ = pruned(x, x)
	_ = selected(x)
	_ = behind(x)
}

func init() {
	calls(1)
	calls("x")
}
