// Package variables of interface types: their method tables are static data, made with the types that methods mention.
package main

type Shape interface{ Area() int }

type Size struct {
	Width, Height int
	Name          string
}

type Label struct{ Text, Language string }

type Box struct{ size Size }

func (b *Box) Area() int    { return b.size.Width * b.size.Height }
func (b *Box) Title() Label { return Label{} }

type Tag struct{ number int }

func (t Tag) Area() int          { return t.number }
func (t Tag) Matches(other Size) {}

func newBox() *Box { return &Box{} }

//go:noinline
func newTag() Tag { return Tag{1} }

var _ Shape = newBox()
var _ Shape = newTag()

type Stamp struct {
	year int32
	text string
}

type Note struct{}

func (n *Note) Area() int     { return 0 }
func (n *Note) At(when Stamp) {}

var nothing Shape = (*Note)(nil)

// An embedded type that was declared in a function keeps its name beside the symbol's.
func matcher() interface{ Area() int } {
	type Tag struct{ Shape }
	return struct {
		Tag
		text string
	}{Tag{nothing}, "x"}
}

func main() { println(matcher().Area()) }
