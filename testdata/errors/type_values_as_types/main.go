// Calls and values in the place of types.
package main

func none()     {}
func one() int  { return 1 }

var v struct{ t int }

func main() {
	_ = any(1).(none())
	_ = any(1).(one())
	_ = make(none(), 1)
	_ = []v.t{}
	_ = map[one]int{}
	_ = (*v)(nil)
	var x v.t
	var y main.t
	_ = new(v.t) == 1
	switch any(1).(type) {
	case none, one():
	}
}
