// Generic aliases.
package main

type box[T any] struct{ v T }

type a[T any] = box[T]
type b[T any] = []T
type c[K comparable, V any] = map[K]V
type d[T interface{ ~int }] = box[T]

var v1 a
var v2 a[int, string]
var v3 b[int] = []string{}
var v4 c[[]int, int]
var v5 d[string]
var v6 a[int] = box[string]{}
var v7 = b{1}
var v8 = b[int]{"a"}
var v9 c[string]

func main() {}
