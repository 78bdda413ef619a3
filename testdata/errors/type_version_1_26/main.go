// What a module of Go 1.26 may not use: generic methods, promoted fields in literals.
package main

type inner struct{ x, y int }
type outer struct {
	inner
	z int
}
type deep struct{ outer }

func (inner) m[T any](v T) T { return v }
func (*outer) n[A, B any]()  {}

func main() {
	_ = outer{x: 1, z: 2}
	_ = deep{y: 1}
	_ = &deep{x: 1, z: 2}
	_ = outer{inner: inner{}}
	_ = inner{}.m(1)
}
