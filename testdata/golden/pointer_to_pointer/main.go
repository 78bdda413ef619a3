// Each indirection counts: what p refers to leaks, p's own variable does not.
package main

func redirect(pp **int, p *int) {
	*pp = p
}

func target(pp **int) *int {
	return *pp
}

func deep(ppp ***int) *int {
	return **ppp
}

func main() {
	a, b := 1, 2
	p := &a
	redirect(&p, &b)
	pp := &p
	println(*target(pp), *deep(&pp))
}
