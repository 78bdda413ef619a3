// A list whose nodes refer to each other: a node that is linked in lives as long as the list.
package main

type node struct {
	value      int
	prev, next *node
}

type list struct {
	root  node
	count int
}

func (l *list) init() *list {
	l.root.next = &l.root
	l.root.prev = &l.root
	return l
}

func (l *list) insert(n, at *node) {
	n.prev = at
	n.next = at.next
	n.prev.next = n
	n.next.prev = n
	l.count++
}

func (l *list) pushBack(value int) *node {
	n := &node{value: value}
	l.insert(n, l.root.prev)
	return n
}

func main() {
	l := new(list).init()
	l.pushBack(1)
	println(l.pushBack(2).prev.value, l.count)
}
