// Conversions between types that do not allow them.
package main

type point struct{ x int }
type other struct{ y int }

func main() {
	s := "12"
	n := 3
	var e error
	println(int(s), string(2.5), bool(n), []int(s), float64("1"), int(e))
	println(point(other{}), (*int)(&s), string(true), int(2.5), uint8(256), []byte(n))
	println(int(), int(1, 2), error(5), func()(n), [2]int([]string{}), map[string]int(nil))
	var p *point = (*other)(nil)
}
