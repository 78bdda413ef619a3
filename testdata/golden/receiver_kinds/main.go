// A receiver is a parameter: by value it leaks what it holds, by pointer what it points to.
package main

type Token struct {
	text  *string
	links []*Token
}

var seen []*Token
var texts []*string

func (t *Token) Keep()           { seen = append(seen, t) }
func (t *Token) KeepText()       { texts = append(texts, t.text) }
func (t Token) KeepCopy()        { texts = append(texts, t.text) }
func (t Token) First() *Token    { return t.links[0] }
func (t *Token) Text() *string   { return t.text }
func (t *Token) Self() *Token    { return t }
func (t *Token) Length() int     { return len(*t.text) }
func (Token) Nothing()           {}
func (_ *Token) Blank()          {}
func (t *Token) Links() []*Token { return t.links }

func main() {
	s := "s"
	t := Token{text: &s}
	t.links = []*Token{&t}
	t.Keep()
	t.KeepText()
	t.KeepCopy()
	t.Nothing()
	t.Blank()
	println(t.First() == t.Self(), t.Text() == &s, t.Length(), len(t.Links()))
}
