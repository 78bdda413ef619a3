// Copying a struct copies its pointers; comparing and embedding do not allocate.
package main

type Vec struct{ x, y int }

type Body struct {
	Vec
	name  string
	trail []Vec
	next  *Body
}

func (b Body) Moved(dx, dy int) Body {
	b.x += dx
	b.y += dy
	b.trail = append(b.trail, b.Vec)
	return b
}

func (b *Body) Last() *Vec { return &b.trail[len(b.trail)-1] }

func (b *Body) Position() *Vec { return &b.Vec }

func same(a, b Vec) bool { return a == b && [2]Vec{a, b} == [2]Vec{b, a} }

func main() {
	b := Body{name: "probe"}.Moved(1, 2)
	c := b
	c.next = &b
	println(same(*b.Last(), b.Vec), c.next.Position().x)
}
