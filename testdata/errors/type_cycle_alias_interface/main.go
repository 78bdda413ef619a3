// An alias of an interface that refers to itself, which hides the cycles of others.
package main

type a = interface{ m() interface{ a } }

type t interface {
	m() interface{ t }
}

type u interface {
	m(interface {
		n() interface{ u }
	})
}

func main() {}
