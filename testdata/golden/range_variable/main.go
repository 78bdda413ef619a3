// Range variables are new in every iteration as well.
package main

type Item struct{ name string }

func pointers(items []Item) []*Item {
	var all []*Item
	for _, item := range items {
		all = append(all, &item)
	}
	return all
}

func inPlace(items []Item) []*Item {
	var all []*Item
	for i := range items {
		all = append(all, &items[i])
	}
	return all
}

func callbacks(items map[string]int) []func() (string, int) {
	var all []func() (string, int)
	for k, v := range items {
		all = append(all, func() (string, int) { return k, v })
	}
	return all
}

func main() {
	items := []Item{{"a"}, {"b"}}
	println(pointers(items)[0].name, inPlace(items)[1].name, len(callbacks(nil)))
}
