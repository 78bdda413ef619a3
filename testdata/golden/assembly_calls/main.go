// Functions that assembly and Go call of each other: wrappers for those that are called the other way.
package main

import _ "unsafe"

// Defined in assembly, which takes arguments on the stack.
func plain(p *int)

// Defined by a macro.
func wide(p *int, n int)

// Called from assembly too.
func inner(p *int)

// Go code that assembly calls.
func back(p *int) { kept = p }

// Go code that assembly takes the address of.
func held(p *int) { kept = p }

// Go code that only comments mention.
func fast(p *int) { kept = p }

// Go code that only a macro that is not used would call.
func unused(p *int) { kept = p }

// Go code that assembly of other machines calls.
func elsewhere(p *int) { kept = p }

// Linked for whoever calls it.
//
//go:linkname linked
func linked(p *int) { kept = p }

// Linked under another name, by which assembly calls it.
//
//go:linkname renamed main.other
func renamed(p *int) { kept = p }

var kept *int

func main() {
	n := 1
	plain(&n)
	wide(&n, 2)
	inner(&n)
	back(&n)
	held(&n)
	fast(&n)
	unused(&n)
	elsewhere(&n)
	linked(&n)
	renamed(&n)
}
