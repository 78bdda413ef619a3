// len and cap of type parameters.
package main

func a[T any](x T)                       { _ = len(x) }
func b[T []int | map[string]int](x T)    { _ = len(x); _ = cap(x) }
func c[T string | []byte](x T)           { _ = len(x); _ = cap(x) }
func d[T [4]int | [2]int](x T)           { const c = len(x) }
func e[T *[4]int | chan int](x T)        { _ = len(x); _ = cap(x) }
func f[T ~int](x T)                      { _ = len(x); _ = cap(x) }

func main() {}
