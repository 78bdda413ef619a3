// Jumps into the bodies of statements, and out of functions.
package main

func main() {
	goto a
	for i := range 3 {
	a:
		_ = i
	}
	goto b
	select {
	default:
	b:
	}
	func() { goto c }()
c:
	if true {
	d:
		println()
	} else {
		goto d
	}
	func() {
	e:
	}()
	goto e
}
