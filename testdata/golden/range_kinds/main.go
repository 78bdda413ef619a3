// What a range clause hands out depends on what is ranged over.
package main

func overArray(a [3]*int) (p *int) {
	for _, v := range a {
		p = v
	}
	return p
}

func overPointer(a *[3]*int) (p *int) {
	for _, v := range a {
		p = v
	}
	return p
}

func overSlice(s []*int) (p *int) {
	for _, v := range s {
		p = v
	}
	return p
}

func overMap(m map[*int]*int) (p, q *int) {
	for k, v := range m {
		p, q = k, v
	}
	return p, q
}

func overChannel(c chan *int) (p *int) {
	for v := range c {
		p = v
	}
	return p
}

func overString(s string) (n rune) {
	for _, r := range s {
		n += r
	}
	return n
}

func main() {
	x := 1
	a := [3]*int{&x, &x, &x}
	c := make(chan *int)
	close(c)
	p, _ := overMap(nil)
	println(*overArray(a), *overPointer(&a), *overSlice(a[:]), p, overChannel(c), overString("é"))
}
