// Types of fields that do not exist, blank names, and struct types that differ only by tags.
package main

type a struct {
	x undefined
	_ int
	y [unknown]string
}

type b struct {
	x int `json:"x"`
}

func main() {
	var v a
	v._ = 1
	var w struct{ x int } = b{1}
	var u struct {
		x int `json:"y"`
	} = struct{ x int }{1}
	println(v, w, u)
}
