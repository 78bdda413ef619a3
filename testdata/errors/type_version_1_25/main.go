// What a module of Go 1.25 may not use: new of a value.
package main

type t struct{ p *int }

func main() {
	_ = new(1)
	x := new("a")
	v := t{p: new(2)}
	_ = new(v)
	_ = new(v.p)
	_ = new(int)
	_ = new(missing)
	_ = new(nil)
	_ = *x + 1
}
