// Arguments of print, println, panic and recover.
package main

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	println(nil)
	print(none())
	println(1 << 64)
	panic()
	panic(1, 2)
	panic(two())
	recover(1)
	_ = println(1)
	_ = panic(1)
	println(int, main, len)
	var x int = recover()
	print(two(), 1)
}
