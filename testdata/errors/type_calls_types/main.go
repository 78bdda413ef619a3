// Arguments of wrong types, in every kind of call.
package main

type t struct{ f func(int) string }

func (t) m(x []int, y map[string]int) {}

func variadic(x int, y ...*t) {}

func main() {
	var v t
	v.m("a", nil)
	v.m(nil, map[int]string{})
	v.f("a")
	t.m(v, 1, nil)
	t.m(1, nil, nil)
	variadic(1, v)
	variadic(1, &v, nil, 5)
	variadic(1, []*t{}...)
	variadic(1, []t{}...)
	func(f func(int)) {}(func(s string) {})
	(*t).m(v, nil, nil)
}
