// Fields with the names of methods that an interface asks for.
package main

type named interface{ Name() string }

type a struct{ Name string }
type b struct{ a }
type c struct{ Name func() string }
type d struct{ name string }

func (d) NAME() string { return "" }

var _ named = a{}
var _ named = &a{}
var _ named = b{}
var _ named = c{}
var _ named = d{}

func f[T named](x T) {}

func main() {
	f(a{})
	f(d{})
	var n named
	_ = n.(a)
	_ = n.(*c)
}
