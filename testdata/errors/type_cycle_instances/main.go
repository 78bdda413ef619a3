// Instantiations that never end.
package main

func f[T any](n int) { if n > 0 { f[*T](n - 1) } }

func g[T any]() { h[[]T]() }
func h[U any]() { g[map[string]U]() }

type t[P any] struct{}

func (x t[P]) m() { t[t[P]]{}.m() }

func k[A, B any]() { k[B, *A]() }

func main() {}
