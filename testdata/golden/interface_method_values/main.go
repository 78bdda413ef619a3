// Method values of interfaces and of embedded fields, and method expressions of interfaces.
package main

type Greeter interface{ Greet(name string) string }

type English struct{ prefix string }

func (e *English) Greet(name string) string { return e.prefix + name }

type Polite struct {
	*English
	level int
}

var greet func(string) string

func remember(g Greeter) { greet = g.Greet }

func immediate(g Greeter) string {
	f := g.Greet
	return f("now")
}

func expression(g Greeter) string { return Greeter.Greet(g, "expr") }

func promoted(p Polite) func(string) string { return p.Greet }

func main() {
	e := &English{"hi "}
	remember(e)
	println(greet("x"), immediate(e), expression(e), promoted(Polite{e, 1})("y"))
}
