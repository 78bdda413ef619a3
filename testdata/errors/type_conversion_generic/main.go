// Conversions from and to type parameters.
package main

func a[T any](x T)                       { _ = int(x) }
func b[T int | string](x T)              { _ = float64(x) }
func c[T int | []byte](x int)            { _ = T(x) }
func d[T, U int | float64](x T)          { _ = U(x) }
func e[T ~string, U ~[]int](x T)         { _ = U(x) }
func f[T int8 | int16]()                 { _ = T(200); const c = T(1) }
func g[T any](x *T)                      { _ = (*int)(x) }
func h[T interface{ m() }](x int)        { _ = T(x) }
func i[T []int | []string](x T)          { _ = [2]int(x) }

func main() {}
