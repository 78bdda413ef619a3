// Overflows in conversions, shifts and arguments.
package main

const huge = 1 << 100

func take(n int) {}

func main() {
	l := ^uint16(0) << 1
	println(l, huge, 'a'*1e10, huge >> 90)
	take(huge)
	var i any = huge
	j := []int{1 << 63}
	k := [...]uint8{255, 256}
	var f float32 = 1e39
	s := string(rune(1 << 40))
	println(i, j, k, f, s, int64(1)<<63, int(huge), -1<<63, 1<<63)
}
