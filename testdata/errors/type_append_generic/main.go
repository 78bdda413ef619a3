// append with type parameters.
package main

func a[T []int | []string](x T)       { _ = append(x, 1) }
func b[T ~[]int](x T)                 { _ = append(x, "a"); _ = append(x, 1) }
func c[T any](x T)                    { _ = append(x, x) }
func d[T any](x []T)                  { _ = append(x, 1); _ = append(x, x) }
func e[T ~[]byte | ~string](x T)      { _ = append([]byte{}, x...); _ = append(x, 'a') }
func f[T []byte | []int](x T)         { _ = append([]byte{}, x...) }
func g[S ~[]E, E any](s S, e E) S     { return append([]E(s), e, s) }

func main() {}
