// Interfaces and embedding used wrongly.
package main

import (
	"fmt"
	"io"
)

type animal interface {
	Sound() string
	Name() string
}

type base struct{ name string }

func (b *base) Name() string { return b.name }

type dog struct{ base }

func (d dog) Sound() string { return "woof" }

type cat struct{ *base }

func (c cat) sound() string { return "meow" }

func loud(a animal) { fmt.Println(a.Sound(), a.name) }

func main() {
	loud(dog{})
	loud(&dog{})
	loud(cat{})
	var a animal = dog{base{"x"}}
	if d, ok := a.(cat); ok {
	}
	var s fmt.Stringer = a
	var w io.Writer = &base{}
	_ = dog{name: "x"}
	_ = dog{"x"}
	a.Name = "y"
}
