// After ten errors the compiler stops counting.
package main

func main() {
	a := 1 1
	b := 2 2
	c := 3 3
	d := 4 4
	e := 5 5
	f := 6 6
	g := 7 7
	h := 8 8
	i := 9 9
	j := 10 10
	k := 11 11
	l := 12 12
}
