// Predeclared names and imported constraints before Go 1.18.
package main

import (
	"cmp"
	"slices"
)

type a interface{ cmp.Ordered }
type b = cmp.Ordered

func f(x any) (y comparable) { return }

func main() {
	_ = slices.Max([]int{1})
	_ = slices.Contains[[]int]
	_ = cmp.Compare[int](1, 2)
	var any int
	_ = any
}
