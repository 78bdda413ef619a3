// nil without a type.
package main

func main() {
	x := nil
	var y = nil
	var z int = nil
	println(nil + 1, nil == nil)
	nil := 3
	f(nil, nil)
	var s struct{} = nil
	for range nil {
	}
	println(x, y, z, s)
}

func f(a string, b error) {}
