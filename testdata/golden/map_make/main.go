// make(map) with and without a size hint, kept and returned.
package main

func index(words []string) map[string]int {
	positions := make(map[string]int, len(words))
	for i, w := range words {
		positions[w] = i
	}
	return positions
}

func distinct(words []string) int {
	seen := make(map[string]struct{})
	for _, w := range words {
		seen[w] = struct{}{}
	}
	delete(seen, "")
	return len(seen)
}

func main() {
	words := []string{"x", "y", "x"}
	println(index(words)["y"], distinct(words))
}
