// Structs in maps, maps in structs, and updates in place.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Item struct {
	Name  string
	Price float64
	Count int
	Tags  map[string]bool
}

type Inventory struct {
	items   map[string]*Item
	totals  map[string]float64
	watches []func(*Item)
}

func (inv *Inventory) Add(name string, price float64, count int, tags ...string) *Item {
	it, ok := inv.items[name]
	if !ok {
		it = &Item{Name: name, Price: price, Tags: make(map[string]bool, len(tags))}
		inv.items[name] = it
	}
	it.Count += count
	for _, t := range tags {
		it.Tags[t] = true
		inv.totals[t] += price * float64(count)
	}
	for _, w := range inv.watches {
		w(it)
	}
	return it
}

func (inv *Inventory) Report() string {
	names := make([]string, 0, len(inv.items))
	for name := range inv.items {
		names = append(names, name)
	}
	sort.Strings(names)
	lines := []string{}
	for _, name := range names {
		it := inv.items[name]
		lines = append(lines, fmt.Sprintf("%s x%d %.2f", it.Name, it.Count, it.Price))
	}
	return strings.Join(lines, "\n")
}

func main() {
	inv := &Inventory{items: map[string]*Item{}, totals: map[string]float64{}}
	low := 0
	inv.watches = append(inv.watches, func(it *Item) {
		if it.Count < 3 {
			low++
		}
	})
	inv.Add("bolt", 0.1, 100, "metal", "small")
	inv.Add("saw", 12.5, 1, "tool")
	fmt.Println(inv.Report(), low, inv.totals["metal"])
}
