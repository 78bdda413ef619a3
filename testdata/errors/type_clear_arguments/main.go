// Arguments of clear.
package main

type set[T comparable] map[T]bool

func a[T []int | map[string]int](x T)  { clear(x) }
func b[T any](x T)                     { clear(x) }
func c[T []int | [3]int](x T)          { clear(x) }

func main() {
	x := 1
	var p *[]int
	clear(x)
	clear(p)
	clear([3]int{})
	clear("abc")
	clear(nil)
	clear()
	clear(set[string]{}, 1)
	_ = clear([]int{})
}
