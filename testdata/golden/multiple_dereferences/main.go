// -m=2 counts the indirections on the path to the heap: derefs=N.
package main

type Inner struct{ value *string }
type Outer struct{ inner **Inner }

var kept *string
var keptInner *Inner

func deep(o *Outer) { kept = (*o.inner).value }

func less(o *Outer) { keptInner = *o.inner }

func text(pp **string) string { return **pp }

func list(groups [][]*string) { kept = groups[0][1] }

func main() {
	s := "s"
	in := &Inner{&s}
	o := &Outer{&in}
	deep(o)
	less(o)
	p := &s
	list([][]*string{{p, p}})
	println(text(&p), *kept, keptInner != nil)
}
