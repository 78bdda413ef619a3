// Package variables that the linker can lay out need no code: no line about their literals appears.
package main

type Level struct {
	name  string
	value int
}

var (
	levels       = []*Level{{"debug", 0}, {"info", 1}}
	fallback     = &Level{name: "none"}
	names        = [...]string{"zero", "one"}
	handler      = func(l *Level) int { return l.value }
	alias        = fallback
	boxed    any = Level{"boxed", 3}
	bytes        = []byte("static")
)

func main() {
	println(len(levels), alias.name, names[1], handler(fallback), boxed != nil, len(bytes))
}
