// After ten errors the type checker's list ends.
package main

func main() {
	a()
	b()
	c()
	d()
	e()
	f()
	g()
	h()
	i()
	j()
	k()
	l()
}
