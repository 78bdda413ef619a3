// min and max of type parameters.
package main

import "cmp"

func a[T any](x T)                     { _ = min(x, x) }
func b[T cmp.Ordered](x T)             { _ = max(x, 1); _ = min(x, "a") }
func c[T int | string](x, y T)         { var z int = min(x, y); _ = z }
func d[T comparable](x T)              { _ = max(x) }
func e[T, U int](x T, y U)             { _ = min(x, y) }

func main() {}
