// Variables that are set and never read, in every kind of block.
package main

func main() {
	a := 1
	var b, c int = 2, 3
	b = 4
	for i := range 3 {
		d := 1
	}
	for e, f := range []int{} {
	}
	if g := 1; true {
	}
	switch h := 2; {
	case true:
		k := 3
	}
	func() {
		l := 1
		l++
	}()
	var m struct{ x int }
	m.x = 1
}
