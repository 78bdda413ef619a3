// nil for types that have no such value.
package main

type t struct{ a int }

func f() (int, string, t) { return nil, nil, nil }

func main() {
	var a int = nil
	var b string = nil
	var c bool = nil
	var d [2]int = nil
	var e t = nil
	e.a = nil
	f(nil)
	_ = []int{nil}
	_ = map[string]t{nil: nil}
}
