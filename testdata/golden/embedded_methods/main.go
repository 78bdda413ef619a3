// Methods promoted from embedded fields get wrappers, which have no line of their own in the source.
package main

type Base struct{ id int }

func (b *Base) ID() int { return b.id }

func (b Base) Copy() Base { return b }

type Middle struct{ *Base }

type Outer struct {
	Middle
	name string
}

type Identified interface{ ID() int }

var registry []Identified

func main() {
	o := Outer{Middle{&Base{1}}, "outer"}
	registry = append(registry, o, &o, o.Middle)
	println(o.ID(), o.Copy().id)
}
