// delete with type parameters.
package main

func a[M map[string]int | map[int]int](m M)     { delete(m, "a") }
func b[M ~map[string]V, V any](m M)             { delete(m, 1) }
func c[K comparable, V any](m map[K]V, k int)   { delete(m, k) }
func d[M any](m M)                              { delete(m, 1) }
func e[M map[string]int | []int](m M)           { delete(m, "a") }

func main() {}
