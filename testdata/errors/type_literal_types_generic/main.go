// Composite literals of type parameters.
package main

func a[T any]() { _ = T{} }

func b[T []int | []string]() { _ = T{1} }

func c[T struct{ x int }]() { _ = T{x: 1}; _ = T{y: 1} }

func d[T map[string]int]() { _ = T{"a": 1}; _ = T{1: 1} }

func e[T ~[]int]() { _ = T{1, 2}; _ = T{"a"} }

func f[T []int | [2]int]() { _ = T{1} }

func g[T *[]int]() { _ = []T{{1}} }

func main() {}
