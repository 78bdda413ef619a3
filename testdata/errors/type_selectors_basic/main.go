// Selectors on values and types that have none.
package main

type myInt int

func (myInt) get() int { return 1 }

func main() {
	x := 1
	var y myInt
	x.foo()
	y.Get()
	y.foo = 1
	"a".len()
	nil.x
	main.x
	_ = int.x
	_ = myInt.put
	_ = []int.x
	_ = func() {}.y
}
