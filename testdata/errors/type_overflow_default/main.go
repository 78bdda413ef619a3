// Untyped constants that do not fit the type they get by themselves.
package main

func f(x ...any) {}

func main() {
	x := 1 << 63
	var y = 1 << 64
	f(1<<70, -1<<63, 'a'<<40)
	println(1 << 63)
	_ = any(1 << 65)
	z := 1e400
	var w any = 12345678901234567890
	for range 1 << 64 {
	}
	switch 1 << 63 {
	}
}
