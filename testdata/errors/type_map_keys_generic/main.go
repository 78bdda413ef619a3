// Keys of type parameters.
package main

func f[K any, V any]() { var m map[K]V; _ = m }

func g[K comparable]() { var m map[K]int; _ = m }

func h[K []int | string]() { var m map[K]int; _ = m }

type m[K, V any] struct{ x map[K]V }
type n[K int | string] map[K]int
type o[K any] map[[2]K]int
type p[K any] map[*K]int
type q[K interface{ comparable }] map[struct{ x K }]int

func main() {}
