// Type parameters used as values, and undefined ones.
package main

func a[T any]() T          { return T }
func b[T any]()            { _ = T; _ = T.x; T() }
func c(x T)                {}
func d[T any](x U) (y V)   { return }
func e[T S]()              {}

type f[T any] struct{ x U }
type g[T] struct{}
type h[T any] []T[int]

func (x f[T]) m(y U)       { var z T = 1; _ = z }

func main() {}
