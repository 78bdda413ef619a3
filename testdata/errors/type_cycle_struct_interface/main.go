// Embedding goes round through structs and interfaces.
package main

type s struct{ i }
type i interface{ m() s }

type p struct{ q }
type q struct{ *p }

type x struct{ y }
type y struct{ z }
type z struct {
	n int
	x
}

func main() {}
