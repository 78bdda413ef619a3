// Keys and values that are put into a map live on the heap, whatever becomes of the map.
package main

type Point struct{ X, Y int }

func count(words []string) int {
	seen := make(map[string]*int)
	for _, w := range words {
		n := 1
		seen[w] = &n
	}
	return len(seen)
}

func keys(n int) int {
	points := map[*Point]bool{}
	p := Point{n, n}
	points[&p] = true
	q := &Point{n, 0}
	points[q] = false
	return len(points)
}

func main() {
	println(count([]string{"a", "b", "a"}), keys(2))
}
