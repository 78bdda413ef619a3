// Variables that are never used.
package main

func main() {
	a := 1
	var b, c int
	d, e := 2, 3
	println(e)
	c = 4
	for i, v := range []int{1} {
	}
	if x := 5; true {
	}
	f := func() { g := 1 }
	switch t := any(a).(type) {
	case int:
	}
}
