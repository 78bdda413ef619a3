// Variables of type switches.
package main

func main() {
	var x any = 1
	switch x := x.(type) {
	case int:
		x = "a"
	case string, bool:
		x = 1.5
		x += 1
	case nil:
		x.foo()
	case error:
		_ = x.Error() + 1
	default:
		x()
	}
	switch y := x.(type) {
	}
	switch y := x.(type) {
	case int:
		y := 1
	}
	switch _ := x.(type) {
	}
}
