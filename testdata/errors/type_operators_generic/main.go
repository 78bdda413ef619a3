// Operators that not every type of a type set has.
package main

func a[T any](x T)                          { _ = x + x; _ = x == x; _ = x < x }
func b[T comparable](x T)                   { _ = x == x; _ = x < x; _ = !x }
func c[T int | string](x T)                 { _ = x + x; _ = x - x; x++ }
func d[T float64 | int](x T)                { _ = x % x; _ = x << 1; _ = ^x }
func e[T []int | map[string]int](x T)       { _ = x == nil; _ = x == x }
func f[T bool | int](x T)                   { _ = x && x; _ = -x }
func g[T, U int](x T, y U)                  { _ = x + y; _ = x == y }

func main() {}
