// The printing functions of package fmt: every argument goes into an interface, and on to the heap.
package main

import (
	"fmt"
	"strings"
)

type Point struct{ X, Y int }

func (p Point) String() string { return fmt.Sprintf("(%d,%d)", p.X, p.Y) }

func main() {
	p := &Point{1, 2}
	name := "origin"
	fmt.Print("a", 1, '\n')
	fmt.Printf("%s %v %p %T\n", name, *p, p, p.X)
	var out strings.Builder
	fmt.Fprintln(&out, p, []int{1}, map[string]int{"k": 1})
	line := fmt.Sprint(name, p.Y) + fmt.Sprintln()
	fmt.Println(len(line), out.Len(), p.X == 1, nil, 3.25, func() {} == nil)
}
