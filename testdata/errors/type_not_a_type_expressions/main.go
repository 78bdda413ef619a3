// Expressions where types should stand.
package main

type t struct{ a int }

func f[T any]() {}

func main() {
	var x int
	_ = any(1).(x)
	_ = any(1).(5)
	_ = make(x)
	_ = []x{}
	_ = map[string]t.a{}
	f[x]()
	f[1]()
	var y t.a
	_ = x{}
	_ = &x{1}
}
