// A parameter whose address escapes is itself moved to the heap, and no leak is reported for it.
package main

type Option struct {
	name  *string
	level *int
}

func newOption(name string, level int) Option {
	return Option{name: &name, level: &level}
}

func boxed(p *int) **int {
	return &p
}

func main() {
	o := newOption("verbose", 2)
	x := 1
	println(*o.name, *o.level, **boxed(&x))
}
