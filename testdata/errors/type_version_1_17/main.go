// What a module of Go 1.17 may not use: everything generic.
package main

func id[T any](x T) T { return x }

type pair[K comparable, V any] struct {
	key   K
	value V
}

func (p pair[K, V]) get() V { return p.value }

type number interface{ ~int | float64 }
type embeds interface{ int }

var a any
var b = id(1)
var c = id[string]("a")
var d pair[string, int]

func main() {}
