// Indices and slices of type parameters.
package main

func a[T any](x T)                          { _ = x[0]; _ = x[1:] }
func b[T []int | map[int]int](x T)          { _ = x[0]; x[1] = 2; _ = x[:] }
func c[T []int | []string](x T)             { _ = x[0] }
func d[T [2]int | [4]int](x T)              { _ = x[3]; _ = x[1]; _ = x[:1] }
func e[T string | []byte](x T)              { _ = x[0]; x[0] = 1; _ = x[1:2] }
func f[T map[string]int | map[int]int](x T) { _ = x["a"] }
func g[T *[3]int](x T)                      { _ = x[5]; _ = x[:2] }
func h[T ~string](x T)                      { _ = x["a"]; x[0] = 'b'; _ = x[2:1] }

func main() {}
