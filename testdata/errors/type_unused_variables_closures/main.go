// Variables used, or not, through closures, addresses and switches.
package main

func main() {
	a := 1
	func() { a = 2 }()
	b := new(int)
	*b = 1
	c := []int{1}
	c[0] = 2
	var d int
	_ = &d
	e := func() {}
	var f any = 1
	switch g := f.(type) {
	case int:
	case string:
	}
	switch h := f.(type) {
	}
	k, ok := f.(int)
	l, m := <-make(chan int), 2
	var n [2]int
	n[1] = 1
	_ = func() { o := 1 }
	p := 1
	p += 2
}
