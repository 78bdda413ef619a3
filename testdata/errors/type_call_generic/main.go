// Calls of type parameters and of what they return.
package main

func a[T any](f T)                        { f() }
func b[F func(int) | func(string)](f F)   { f(1) }
func c[F ~func() int](f F)                { var s string = f(); f(1) }
func d[F func() | int](f F)               { f() }
func e[T any](f func() T)                 { f().x; _ = f() + 1 }
func g[T any](x T) (T, T)                 { return x }
func h[T any](x *T)                       { x = x.next; *x = 1 }
func i[T *int | *string](x T)             { _ = *x }
func j[T int](x T)                        { _ = *x; x.y() }

func main() {}
