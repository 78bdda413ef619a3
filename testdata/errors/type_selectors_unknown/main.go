// Fields and methods that do not exist, with hints of near ones.
package main

type t struct {
	Name string
	size int
}

func (t) Area() int     { return 1 }
func (*t) setSize(int)  {}

func main() {
	var v t
	v.name = "a"
	v.Size = 1
	v.area()
	v.SetSize(1)
	v.missing()
	t.missing()
	(&v).nothing
	var pp = &v
	ppp := &pp
	ppp.Name = "x"
	ppp.Area()
	v.NAME = 1
}
