// Type parameters of one name.
package main

func f[T any, T comparable](x T) {}

type pair[A, A any] struct{ a A }

func g[T any](T T) {}

type box[T any] struct{}

func (b box[b]) m() {}
func (b box[X]) n(X int) {}

func h[p any](p int) (p string) { return }

func main() {}
