// A label that is jumped back to starts a loop: a variable behind it is a new one every time.
package main

func chain(n int) **int {
	var last **int
	i := 0
again:
	p := new(int)
	*p = i
	q := p
	last = &q
	i++
	if i < n {
		goto again
	}
	return last
}

func forward(n int) int {
	x := n
	p := &x
	if n > 0 {
		goto done
	}
	*p++
done:
	return *p
}

func main() {
	println(**chain(3), forward(1))
}
