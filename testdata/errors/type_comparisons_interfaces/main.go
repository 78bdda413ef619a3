// Interfaces compared with types that do not implement them.
package main

import "io"

type t struct{}
type f func()

func (*t) Read([]byte) (int, error) { return 0, nil }

func main() {
	var r io.Reader
	var w io.Writer
	_ = r == t{}
	_ = r == &t{}
	_ = r == w
	_ = r == 1
	_ = r != "a"
	var a any
	_ = a == f(nil)
	_ = a == []int{}
	_ = a == 1
	_ = a == struct{ x map[int]int }{}
}
