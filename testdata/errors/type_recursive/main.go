// Types that contain themselves.
package main

type node struct {
	value int
	next  node
}

type a struct{ b b }
type b struct{ c [2]c }
type c struct{ a a }

type list []list

type loop loop

type reader interface{ writer }
type writer interface{ reader }

type alias = *alias

type ok struct{ next *ok }

func main() {
	type local struct{ local }
}
