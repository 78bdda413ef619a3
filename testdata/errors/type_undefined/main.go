// Names that are not declared anywhere.
package main

import "fmt"

type point struct{ x int }

func main() {
	count := total + 1
	var w Widget
	fmt.Printline("hello")
	fmt.println("hello")
	helper()
	p := point{}
	p.y = 1
	p.Move()
	println(count, w, unknown.field)
	os.Exit(1)
}
