// On a machine with 32 bits constants overflow int sooner.
package main

func f(x ...any) {}

func main() {
	a := 1 << 31
	var b int = 1<<31 - 1 + 1
	var c uint = 1 << 32
	var d uintptr = 1 << 33
	f(1<<40, 1<<31)
	_ = make([]int, 1<<31)
	_ = [1]int{}[1<<32]
	var e int64 = 1 << 40
	for i := range 1 << 31 {
		_ = i
	}
	println(1 << 31)
	_ = int(e) + 1<<31
}
