// Structs and pointers to them that look alike but are not.
package main

type a struct{ x int }
type b struct{ x int }
type c struct {
	x int `json:"x"`
}
type d struct{ x, y int }

func main() {
	var v a
	var w b = v
	v = c{}
	_ = a(w)
	_ = a(c{})
	_ = d(v)
	var p *a = &w
	_ = (*a)(&w)
	_ = (*d)(&v)
	_ = []a([]b{})
	_ = struct{ x int }(v).y
	w = struct{ x int }{1}
	w = struct{ y int }{1}
}
