// Counting words and sorting them by frequency.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type entry struct {
	word  string
	count int
}

func frequencies(text string) []entry {
	counts := map[string]int{}
	for _, w := range strings.Fields(text) {
		counts[strings.ToLower(strings.Trim(w, ".,!?"))]++
	}
	entries := make([]entry, 0, len(counts))
	for w, n := range counts {
		entries = append(entries, entry{w, n})
	}
	sort.Slice(entries, func(i, j int) bool {
		if entries[i].count != entries[j].count {
			return entries[i].count > entries[j].count
		}
		return entries[i].word < entries[j].word
	})
	return entries
}

func main() {
	for i, e := range frequencies("The cat and the dog. The end!") {
		if i == 3 {
			break
		}
		fmt.Printf("%-5s %d\n", e.word, e.count)
	}
}
