// A tree with an in-order walk by callback, by channel and by stack.
package main

type Tree struct {
	left, right *Tree
	key         int
}

func Insert(t **Tree, key int) {
	for *t != nil {
		if key < (*t).key {
			t = &(*t).left
		} else {
			t = &(*t).right
		}
	}
	*t = &Tree{key: key}
}

func (t *Tree) Walk(visit func(*Tree) bool) bool {
	return t == nil || t.left.Walk(visit) && visit(t) && t.right.Walk(visit)
}

func (t *Tree) Keys() []int {
	var keys []int
	t.Walk(func(n *Tree) bool {
		keys = append(keys, n.key)
		return true
	})
	return keys
}

func (t *Tree) Min() *Tree {
	for t.left != nil {
		t = t.left
	}
	return t
}

func (t *Tree) Depth() (depth int) {
	type level struct {
		t     *Tree
		depth int
	}
	stack := []level{{t, 1}}
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if top.t == nil {
			continue
		}
		depth = max(depth, top.depth)
		stack = append(stack, level{top.t.left, top.depth + 1}, level{top.t.right, top.depth + 1})
	}
	return depth
}

func main() {
	var root *Tree
	for _, k := range []int{5, 2, 8, 1} {
		Insert(&root, k)
	}
	println(len(root.Keys()), root.Min().key, root.Depth())
}
