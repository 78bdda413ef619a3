// Constants used with type parameters.
package main

func a[T int8 | int16](x T) T            { return x + 1024 }
func b[T any](x T) T                     { return 1 }
func c[T ~string](x T)                   { _ = x + 1; x = 'a' }
func d[T int | float64](x T)             { _ = x + 1.5; x = 2.0 }
func e[T int | string](x T)              { _ = x + 1; _ = x == "a" }
func f[T *int | []int](x T)              { x = nil; _ = x == nil; x = 1 }
func g[T interface{ m() }](x T)          { x = nil; x = 1 }
func h[T uint8](x T)                     { x = -1; x += 256; _ = x << 300 }

func main() {}
