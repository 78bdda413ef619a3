// Lengths from functions, locals and conversions.
package main

func size() int { return 2 }

const big = 1 << 62

func main() {
	var a [size()]int
	m := 4
	var b [m]int
	var c [uint8(3)]int
	var d [int64(-2)]int
	var e [true]int
	var f [float64(2)]int
	var g [complex(1, 1)]int
	var h [big * 4]int
	_, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h
	var i [size]int
}
