// A strings.Builder that stays in its function stays on the stack; its buffer does not.
package main

import "strings"

func repeat(word string, n int) string {
	var b strings.Builder
	b.Grow(n * len(word))
	for range n {
		b.WriteString(word)
		b.WriteByte(' ')
		b.WriteRune('λ')
	}
	return b.String()
}

func newBuilder() *strings.Builder {
	var b strings.Builder
	b.WriteString("> ")
	return &b
}

func main() {
	println(repeat("go", 2), newBuilder().Len())
}
