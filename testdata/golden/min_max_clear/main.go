// The built-in functions min, max and clear.
package main

func clamp(x, low, high int) int { return min(max(x, low), high) }

func earliest(a, b string) string { return min(a, b, "zebra") }

func reset(counts map[string]int, values []*int) {
	clear(counts)
	clear(values)
}

func mean(values ...float64) float64 {
	low, high := values[0], values[0]
	for _, v := range values {
		low, high = min(low, v), max(high, v)
	}
	return (low + high) / 2
}

func main() {
	reset(map[string]int{"a": 1}, make([]*int, 3))
	println(clamp(12, 0, 10), earliest("b", "a"), mean(1, 2, 5))
}
