// Slices, maps and sorting used wrongly.
package main

import (
	"maps"
	"slices"
	"sort"
	"strings"
)

type byAge []int

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i] < b[j] }

func main() {
	m := map[string][]int{}
	m["a"] = append(m["a"], "b")
	sort.Sort(byAge{1, 2})
	slices.Sort([]any{})
	slices.SortFunc([]int{}, func(a, b string) int { return 0 })
	keys := maps.Keys(m)
	_ = keys[0]
	_ = strings.Join(keys, ",")
	_ = slices.Contains([]string{}, 1)
	_ = slices.Index(m, "a")
	_, ok := slices.BinarySearch([]int{}, "x")
	_ = slices.Max(1, 2)
	for i := range len(m) { delete(m, i) }
}
