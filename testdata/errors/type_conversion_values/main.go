// Conversions between types that have nothing in common.
package main

type t struct{ a int }
type i interface{ m() }

func main() {
	x, s, b := 1, "a", []byte("b")
	var p *int
	var f func()
	_ = string(1.5)
	_ = []int(s)
	_ = int(b)
	_ = uintptr(p)
	_ = (*string)(p)
	_ = t(x)
	_ = i(x)
	_ = func(int)(f)
	_ = map[string]int(s)
	_ = chan string(make(chan int))
	_ = bool(1)
}
