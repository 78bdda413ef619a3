// A literal in a loop that is kept in a variable outside of it must be a new one every time.
package main

type Entry struct {
	key  int
	next *Entry
}

func build(n int) int {
	var head *Entry
	for i := 0; i < n; i++ {
		head = &Entry{key: i, next: head}
	}
	count := 0
	for e := head; e != nil; e = e.next {
		count += e.key
	}
	return count
}

func temporary(n int) int {
	total := 0
	for i := 0; i < n; i++ {
		e := &Entry{key: i}
		total += e.key
	}
	return total
}

func main() {
	println(build(3), temporary(3))
}
