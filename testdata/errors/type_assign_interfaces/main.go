// Interfaces assigned to what they may hold.
package main

import (
	"fmt"
	"io"
)

type name string

func (name) String() string { return "" }

type file struct{}

func (*file) Read([]byte) (int, error) { return 0, nil }

func f(n name) {}

func main() {
	var s fmt.Stringer
	var r io.Reader
	var e any
	var n name = s
	var p *file = r
	var q file = r
	var i int = e
	f(s)
	f(e)
	n = e
	s = r
	p = e
	_, _, _, _, _ = n, p, q, i, s
	return s
}
