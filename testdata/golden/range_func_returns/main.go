// A return in a body assigns the results, which get names, and says so to the loops around it.
package main

import "errors"

type node struct {
	value int
	next  *node
}

func (n *node) all(yield func(*node) bool) {
	for ; n != nil; n = n.next {
		if !yield(n) {
			return
		}
	}
}

func find(list *node, value int) *node {
	for n := range list.all {
		if n.value == value {
			return n
		}
	}
	return nil
}

func address(list *node) *int {
	for n := range list.all {
		v := n.value
		return &v
	}
	return nil
}

func both(list *node) (*node, error) {
	for n := range list.all {
		for m := range n.all {
			if m == n {
				return m, nil
			}
		}
	}
	return nil, errors.New("none")
}

func mixed(list *node) (found *node, _ error) {
	for n := range list.all {
		if n.value > 0 {
			found = n
			return
		}
		if n.value < 0 {
			return n, errors.New("negative")
		}
	}
	return
}

func forwarded(list *node) (any, error) {
	for n := range list.all {
		if n.next != nil {
			return both(n)
		}
	}
	return nil, nil
}

func none(list *node) {
	for n := range list.all {
		if n.value == 0 {
			return
		}
	}
}

func main() {
	list := &node{1, &node{2, nil}}
	println(find(list, 1), address(list))
	println(both(list))
	println(mixed(list))
	println(forwarded(list))
	none(list)
}
