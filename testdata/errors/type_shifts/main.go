// Shift counts and operands.
package main

func main() {
	var f float64 = 1
	var s uint = 3
	n := 1
	println(1.5<<s, f<<1, 1<<1.5, n<<-1, 1<<s == 2.5, n<<"a", n>>f)
	var g float64 = 1 << s
	var i = 1.0 << s
	var u8 uint8 = 1 << 9
	println(g, i, u8, uint8(1)<<10, 1<<1000)
}
