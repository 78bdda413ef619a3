// What go and defer take.
package main

func f() int { return 1 }

type t struct{}

func (t) m(int) {}

func main() {
	go f
	defer f
	go func() {}
	defer t{}.m
	go t{}.m("a")
	defer missing()
	go f(1)
	defer 5
	go int(1)
	defer f() + 1
	go (f())
}
