// Ranges over type parameters.
package main

func a[T any](x T)                             { for range x {} }
func b[T []int | map[int]int](x T)             { for range x {} }
func c[T int | int8](x T)                      { for i := range x { var j string = i } }
func d[T []int | []string](x T)                { for _, v := range x { _ = v } }
func e[T func(func(int) bool)](x T)            { for a, b := range x { _, _ = a, b } }
func f[T chan int | chan<- int](x T)           { for range x {} }
func g[T string | []byte](x T)                 { for i, c := range x { var s string = c } }
func h[T [3]int | *[3]int](x T)                { for i := range x { i = "a" } }

func main() {}
