// Method values of another package's types: what their functions call parameters without names.
package main

import "example.com/foreign/q"

type own interface {
	M(*int) *int
}

func use(...any) {}

func values(i q.I, e *q.E) {
	use(i.M, i.N, i.P, i.Q)
	use(e.Append, e.Anon, e.Blank)
}

type t struct{ n int }

func (x *t) a(*int) *int       { return &x.n }
func (x *t) b(_ *int) (_ *int) { return &x.n }

func local(x *t, o interface{ M(*int) *int }) {
	use(x.a, x.b, o.M)
}

func main() { values(nil, nil); local(nil, nil) }
