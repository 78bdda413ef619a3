// Operators on operands that do not have them.
package main

type point struct{ x int }

func main() {
	p := point{1}
	s := "text"
	b := true
	var e error
	var list []int
	println(p+p, -s, ^2.5, b+b, b < b, s*2, p < p, +b, -e)
	println(list+list, list == list, 1.5%2, 2<<-1, s<<1, 1<<s)
	s++
	b--
	p += 1
	*p = 3
	<-s
	println(&1, &p.x(), *nil)
}
