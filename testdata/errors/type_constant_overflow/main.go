// Constants that do not fit their type.
package main

const huge = 1 << 100

func main() {
	var a int8 = 128
	var b uint = -1
	var c byte = 300
	d := huge
	e := int32(1 << 31)
	f := uint8(255) + 1
	var g float32 = 1e100
	h := 1 << 64
	i := int64(3.5)
	var j int = 2.0
	k := -uint8(1)
	l := ^uint16(0) << 1
	println(a, b, c, d, e, f, g, h, i, j, k, l, huge, 'a'*1e10)
}
