// A tree with a map in each node, built by walking down.
package main

type Trie struct {
	children map[rune]*Trie
	word     bool
}

func (t *Trie) Insert(word string) {
	n := t
	for _, r := range word {
		if n.children == nil {
			n.children = make(map[rune]*Trie)
		}
		child := n.children[r]
		if child == nil {
			child = new(Trie)
			n.children[r] = child
		}
		n = child
	}
	n.word = true
}

func (t *Trie) Walk(prefix string, visit func(string)) {
	if t.word {
		visit(prefix)
	}
	for r, child := range t.children {
		child.Walk(prefix+string(r), visit)
	}
}

func main() {
	var t Trie
	t.Insert("go")
	t.Insert("gopher")
	n := 0
	t.Walk("", func(string) { n++ })
	println(n)
}
