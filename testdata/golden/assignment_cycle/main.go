// A variable that refers to itself: the path to the heap that -m=2 shows would never end, so it is cut.
package main

type Ring struct {
	next  *Ring
	value int
}

var head *Ring

func start(value int) {
	var ring Ring
	ring.next = &ring
	ring.value = value
	first := ring
	head = first.next
}

func join() {
	var left, right Ring
	left.next = &right
	right = left
	both := right
	head = both.next
}

func main() {
	start(1)
	join()
	println(head.value)
}
