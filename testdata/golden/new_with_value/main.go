// new takes a type or a value.
package main

type Limits struct {
	low, high *int
}

func defaults() Limits {
	return Limits{low: new(1), high: new(10)}
}

func local() int {
	p := new(5)
	q := new(int)
	*q = *p * 2
	return *q
}

func text(s string) *string { return new(s + "!") }

func main() {
	l := defaults()
	println(*l.low, *l.high, local(), *text("go"))
}
