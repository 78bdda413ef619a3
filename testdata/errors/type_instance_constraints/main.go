// Type arguments that do not satisfy their constraints.
package main

type number interface{ ~int | ~float64 }
type named interface{ name() string }
type both interface {
	number
	named
}

type t[N number] struct{}
type u[N named] struct{}
type v[K comparable] struct{}
type w[B both] struct{}
type x[P *int | []int] struct{}

type myInt int

var a t[string]
var b u[int]
var c v[[]int]
var d w[myInt]
var e x[int]
var f t[any]
var g t[number]
var h v[func()]
var i v[any]
var j u[*myInt]

func main() {}
