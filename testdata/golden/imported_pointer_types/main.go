// Calls of interface methods on pointers to types of another package: two expressions that make such a pointer have the same type
// only if this package mentions what leads to the type.
package main

import "golden/source"

var counter source.Counter
var holder source.Holder

func main() {
	number := 2
	println(source.Hidden(number).Next())
	println(source.Single(number).Next())
	println(source.Reuse(source.Single(number)).Next())
	println(source.Same(source.Single(1), number).Next())
	println(source.Count(number).Next())
	println(source.Inner(number).Next())
	next := source.Hidden(number)
	if number > 2 {
		next = source.Single(3)
	}
	println(next.Next(), counter.Next())
}
