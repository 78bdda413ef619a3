// A function that calls itself is analysed together with itself.
package main

type Tree struct {
	left, right *Tree
	value       int
}

func (t *Tree) Insert(value int) *Tree {
	if t == nil {
		return &Tree{value: value}
	}
	if value < t.value {
		t.left = t.left.Insert(value)
	} else {
		t.right = t.right.Insert(value)
	}
	return t
}

func (t *Tree) Sum() int {
	if t == nil {
		return 0
	}
	return t.left.Sum() + t.value + t.right.Sum()
}

func factorial(n int) int {
	if n < 2 {
		return 1
	}
	return n * factorial(n-1)
}

func main() {
	var t *Tree
	for _, v := range []int{2, 1, 3} {
		t = t.Insert(v)
	}
	println(t.Sum(), factorial(5))
}
