// &T{…} written into slices, maps and channels; in a literal of pointers the &T may be left out.
package main

type Item struct{ id int }

func shelf() []*Item { return []*Item{{1}, {2}, &Item{3}} }

func local() int {
	items := []*Item{{1}, {2}}
	items[0] = &Item{id: 4}
	return items[0].id
}

func byName(m map[string]*Item) {
	m["new"] = &Item{5}
	m["zero"] = new(Item)
}

func post(c chan *Item) { c <- &Item{6} }

func matrix() [][]int { return [][]int{{1, 0}, {0, 1}} }

func main() {
	m := map[string]*Item{}
	byName(m)
	c := make(chan *Item, 1)
	post(c)
	println(len(shelf()), local(), m["new"].id, (<-c).id, matrix()[1][1])
}
