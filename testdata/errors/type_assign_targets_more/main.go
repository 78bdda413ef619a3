// More things that cannot be assigned to.
package main

func f() int { return 1 }

func main() {
	s := "abc"
	s[0] = 'x'
	nil = 1
	len("a") = 3
	(5) += 1
	f()++
	_ += 1
	for 5 = range 3 {
	}
	x := _
	_ = _
	println(_, x)
	_++
}
