// Pointers given for values, and values for pointers.
package main

type t struct{ a int }

func f(p *t) {}
func g(v t)  {}

func main() {
	var v t
	p := &v
	f(v)
	g(p)
	v = p
	p = v
	p = &p
	*p = p
	_ = *v
	_ = p == v
	p.a = &v.a
	var q **t = p
}
