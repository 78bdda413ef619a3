// Constraints in channels, functions, instances and conversions.
package main

import "cmp"

type box[T any] struct{ v T }

func f[T any](x T) {}

func main() {
	var a chan cmp.Ordered
	var b func(cmp.Ordered)
	var c box[cmp.Ordered]
	f[comparable](nil)
	_ = func() comparable { return nil }
	_ = new(comparable)
	_ = make([]comparable, 1)
	switch any(1).(type) {
	case comparable:
	}
	_, _, _ = a, b, c
	_ = struct{ comparable }{}
}
