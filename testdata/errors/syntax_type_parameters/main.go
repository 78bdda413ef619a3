// Lists of type parameters that are empty or not complete.
package main

type A[] int
type B[T] struct{}
type C[T any, ] struct{}
func f[]() {}
func g[T]() {}
func (a A) m[T any,]() {}

func main() {
	f[]()
}
