// More conversions between types that do not allow them.
package main

type other struct{ y int }
type point struct{ x int }

func main() {
	n := 3
	println(uint8(256), []byte(n), int(), int(1, 2), error(5), func()(n))
	println([2]int([]string{}), map[string]int(nil), chan int(5))
	var p *point = (*other)(nil)
	var q = (*point)((*other)(nil))
	println(p, q)
}
