// Expressions whose values nobody uses.
package main

type T struct{ n int }

func (T) M() {}

func f() int { return 1 }

func main() {
	x, s, c := 1, []int{1}, make(chan int)
	x
	s[0]
	T{}
	T{}.n
	T{}.M
	func() {}
	int(5)
	"text"
	(f())
}
