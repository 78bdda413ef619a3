// An operand that provably holds one constant is boxed as that constant, and printed as such.
package main

var sink any

func store() {
	x := 7
	sink = x
}

func storeName() {
	name := "gopher"
	sink = name
}

func storeChanged(n int) {
	x := 7
	x += n
	sink = x
}

func main() {
	store()
	storeName()
	storeChanged(1)
	println(sink != nil)
}
