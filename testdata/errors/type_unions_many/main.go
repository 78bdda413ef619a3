// Overlapping terms written as constraints of functions.
package main

func a[T int | int]()                         {}
func b[T ~string | string | int]()            {}
func c[T interface{ int; string }](x T)       { _ = x + 1 }
func d[T interface{ int | string; m() }]()    {}
func e[T ~int | error]()                      {}
func f[T *int | *int]()                       {}
func g[T int | byte | uint8]()                {}

func main() {
	a[int]()
	c[int](1)
	d[int]()
}
