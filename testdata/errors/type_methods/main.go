// Methods as values and expressions, in wrong ways.
package main

type T struct{}

func (T) Value()    {}
func (*T) Pointer() {}

type I interface{ Value() }

func main() {
	T.Value()
	T.Pointer(T{})
	(*T).Pointer(T{})
	T.Missing(T{})
	I.Value(5)
	f := T.Value
	f()
	g := T{}.Pointer
	T{}.Value = nil
	println(g)
	var i I = T.Value
	T.Value(T{}, 1)
}
