// Ranges that assign to variables of wrong types, and numbers of typed kinds.
package main

func main() {
	var b byte
	var s string
	var x struct{ a int }
	for b = range 300 {
	}
	for b = range s {
	}
	for s, b = range s {
	}
	for x.a, s = range []int{} {
	}
	for i := range int8(200) {
		_ = i
	}
	for i := range 1 << 40 {
		var j int32 = i
	}
	for m := map[string]int{}; ; {
		for m["a"], m[1] = range map[int]int{} {
		}
	}
	for x := range x {
	}
	for y := range y {
	}
}
