// Aliases that go round.
package main

type a = b
type b = c
type c = []a

type d = struct{ next *d }
type e = func(e)
type f = interface{ m() f }
type g = map[string]g
type h = *h
type i = i

func main() {}
