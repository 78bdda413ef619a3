// More left sides that cannot be assigned to.
package main

type t struct{ a [3]int }

func f() *t   { return nil }
func g() [2]int { return [2]int{} }

func main() {
	var s = "abc"
	var m map[string]t
	var i any
	s[0] = 'b'
	m["a"].a = [3]int{}
	m["a"].a[1] = 2
	g()[0] = 1
	f().a[0] = 1
	i.(int) = 2
	&s = nil
	-s = 1
	int = 3
	len = 4
}
