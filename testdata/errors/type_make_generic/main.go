// make of type parameters.
package main

func a[T []int | []string]()            { _ = make(T, 1); _ = make(T) }
func b[T []int | map[string]int]()      { _ = make(T, 1) }
func c[T any]()                         { _ = make(T) }
func d[T chan int | chan<- int]()       { _ = make(T, 1, 2) }
func e[T ~map[string]int]()             { _ = make(T, "a") }
func f[T interface{ m() }]()            { _ = make(T) }

func main() {}
