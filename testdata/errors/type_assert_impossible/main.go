// Assertions and cases that no dynamic type can satisfy.
package main

type i interface {
	m() int
	n(string)
}

type a struct{}
type b struct{}
type c struct{ a }

func (a) m() int       { return 1 }
func (*b) m() int      { return 1 }
func (*b) n(string)    {}
func (c) n(int)        {}

type other interface{ m() string }

func main() {
	var x i
	_ = x.(a)
	_ = x.(b)
	_ = x.(*b)
	_ = x.(c)
	_ = x.(int)
	_ = x.(other)
	_ = x.(error)
	switch x.(type) {
	case a, *a, b, *b:
	case func():
	case nil:
	case interface{ m(int) int }:
	}
}
