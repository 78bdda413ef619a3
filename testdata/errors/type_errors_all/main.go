// Has more errors than are shown by default.
package main

func main() {
	a := 1
	b := 2
	c := "a" + 1
	missing1()
	missing2()
	missing3()
	missing4()
	var d int = "x"
	var e string = 5
	_ = d + e
	f, g := 1
	return 1
	h()
}

func i() int {}
