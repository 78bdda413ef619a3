// Types declared in functions print by their plain name.
package main

import "fmt"

type entry struct{ outer bool }

func shapes(n int) []any {
	type entry struct{ n int }
	type pair [2]entry
	e := entry{n}
	return []any{e, &e, pair{e, e}, []entry{e}, map[entry]bool{e: true}}
}

func main() {
	type code int
	const bad code = 3
	fmt.Println(len(shapes(1)), bad, entry{true}, struct{ x int }{1})
}
