// The blank identifier as a value or a type.
package main

func _() {}

type _ int

type t struct{ _ int }

func main() {
	x := _
	_ = _
	_()
	var y _
	_++
	_ += 1
	println(_)
	_.x = 1
	_ = t{}._
	_ = t{_: 1}
}
