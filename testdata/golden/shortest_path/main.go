// A graph as a map of edges, and a search with closures.
package main

import "fmt"

type Edge struct {
	to   string
	cost int
}

type Graph map[string][]Edge

func (g Graph) Connect(a, b string, cost int) {
	g[a] = append(g[a], Edge{b, cost})
	g[b] = append(g[b], Edge{a, cost})
}

func (g Graph) Path(from, to string) (path []string, cost int, ok bool) {
	type state struct {
		cost int
		via  string
	}
	best := map[string]state{from: {}}
	done := map[string]bool{}
	nearest := func() (name string, found bool) {
		for n, s := range best {
			if !done[n] && (!found || s.cost < best[name].cost) {
				name, found = n, true
			}
		}
		return
	}
	for n, found := nearest(); found; n, found = nearest() {
		done[n] = true
		for _, e := range g[n] {
			c := best[n].cost + e.cost
			if s, seen := best[e.to]; !seen || c < s.cost {
				best[e.to] = state{c, n}
			}
		}
	}
	s, ok := best[to]
	if !ok {
		return nil, 0, false
	}
	for n := to; n != ""; n = best[n].via {
		path = append([]string{n}, path...)
	}
	return path, s.cost, true
}

func main() {
	g := Graph{}
	g.Connect("A", "B", 4)
	g.Connect("A", "C", 1)
	g.Connect("C", "B", 2)
	path, cost, ok := g.Path("A", "B")
	fmt.Println(path, cost, ok)
}
