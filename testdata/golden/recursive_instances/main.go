// Instances of generic types that mention themselves: in which order the wrappers of promoted methods are made.
package main

type cell[T any] struct {
	_     [0]*T
	value *T
}

func (c *cell[T]) load() *T { return c.value }

type weak[T any] struct {
	_     [0]*T
	value *T
}

func (w weak[T]) get() *T { return w.value }

type node[T any] struct{ isLeaf bool }

func (n *node[T]) leaf() *leaf[T] {
	if !n.isLeaf {
		panic("no leaf")
	}
	return nil
}

func (n *node[T]) inner() *inner[T] {
	if n.isLeaf {
		panic("a leaf")
	}
	return nil
}

type leaf[T any] struct {
	node[T]
	overflow cell[leaf[T]]
	key      weak[T]
}

type inner[T any] struct {
	node[T]
	parent   *inner[T]
	children [4]cell[node[T]]
}

type tree[T any] struct{ root cell[inner[T]] }

func (t *tree[T]) find(key *T) *T {
	for n := &t.root.load().node; n != nil; {
		if n.isLeaf {
			for l := n.leaf(); l != nil; l = l.overflow.load() {
				if l.key.get() == key {
					return key
				}
			}
			return nil
		}
		n = n.inner().children[0].load()
	}
	return nil
}

type detail struct {
	zone string
	v6   bool
}

type finder interface{ find(*detail) *detail }

func main() {
	var f finder = new(tree[detail])
	println(f.find(&detail{zone: "eth0"}) == nil)
}
