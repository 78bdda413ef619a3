// Misuses generic declarations of another package.
package main

import "example.com/generics/sets"

type word string

func main() {
	s := sets.Of(1, "a")
	var t sets.Set[[]int]
	sets.Map(s, 1)
	u := sets.Of(1, 2)
	u.Add("x")
	sets.Sum([]string{})
	sets.Map(u, func(string) int { return 1 })
	var v sets.Set[string] = u
	sets.Sum[word](nil)
	_ = sets.Set{}
	u.missing()
	sets.New()
	_, _ = t, v
}
