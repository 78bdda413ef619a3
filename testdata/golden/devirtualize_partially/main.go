// A method promoted from an embedded interface: the outer type is known, the inner one is not.
package main

type Logger interface{ Log(string) }

type Service struct {
	Logger
	name string
}

type Printer struct{}

func (Printer) Log(s string) { println(s) }

func run(l Logger) {
	var target Logger = Service{l, "run"}
	target.Log("started")
}

func main() {
	run(Printer{})
}
