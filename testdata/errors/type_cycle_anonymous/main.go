// Interfaces whose methods mention, in interfaces without a name, the interface itself.
package main

type a interface {
	m(interface{ a })
	n(x []interface{ a }, y map[string]func() interface{ a })
}

type b interface {
	m() struct {
		x chan interface{ b }
	}
}

type c[T any] interface {
	m() interface{ c[T] }
}

type d interface {
	m(d)
	n() []interface{ error }
}

func main() {
	type e interface{ m(*interface{ e }) }
}
