// Too many or not enough arguments.
package main

func add(a, b int) int { return a + b }

func join(sep string, words ...string) string { return sep }

func pair() (int, string) { return 1, "a" }

type T struct{}

func (T) m(x int) {}

func main() {
	add(1)
	add(1, 2, 3)
	add()
	join()
	add(pair())
	add(pair(), 1)
	T{}.m()
	T{}.m(1, 2)
	func(s string) {}()
	len()
	len("a", "b")
}
