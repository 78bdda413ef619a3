// Constants that cannot become the other operand's type.
package main

func main() {
	var i int
	var s string
	var b bool
	var u uint8
	_ = i + 1.5
	_ = s + 1
	_ = b == 1
	_ = u + 256
	_ = u == -1
	_ = s == 'a'
	_ = i + nil
	_ = "a" + 1
	_ = true + 1
	_ = 'a' + "b"
}
