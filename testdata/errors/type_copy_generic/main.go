// copy with type parameters.
package main

func a[T []int | []string](x T)          { copy(x, x) }
func b[T ~[]byte](x T)                   { copy(x, "a"); copy(x, []int{}) }
func c[T any](x T)                       { copy(x, x) }
func d[T any](x []T)                     { copy(x, []int{}) }
func e[T ~[]byte | ~string](x T)         { copy([]byte{}, x); copy(x, "a"); copy([]int{}, x) }

func main() {}
