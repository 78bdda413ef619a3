// Values assigned to and from type parameters.
package main

func a[T any](x T) int                 { return x }
func b[T any](x int) T                 { return x }
func c[T, U any](x T, y U)             { x = y; y = x }
func d[T int](x T)                     { var y int = x; x = y }
func e[T ~[]int](x T)                  { x = []int{}; var y []int = x; var z []string = x }
func f[T any](x T)                     { var e error = x; var a any = x; x = a; _ = e }
func g[T error](x T)                   { var e error = x; x = e; x = nil }
func h[T *int | *string](x T)          { x = new(int); x = nil }
func i[T func(int) | func(string)](x T) { x = func(int) {} }

func main() {}
