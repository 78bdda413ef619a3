// One mistake is reported once: what depends on it is not.
package main

func main() {
	x := undefined
	y := x + 1
	z := y.field
	println(x, y, z)
	var t missing
	t.field = 1
	t.method()
	list := []missing{}
	for _, v := range list {
		v.call()
	}
	f := broken(1, 2)
	f()
}
