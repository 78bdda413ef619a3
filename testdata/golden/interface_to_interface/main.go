// Converting one interface to another keeps the value that is inside.
package main

import "fmt"

type ReadCloser interface {
	Read() string
	Close() error
}

type Reader interface{ Read() string }

type file struct{ name string }

func (f *file) Read() string { return f.name }
func (f *file) Close() error { return nil }

func narrow(rc ReadCloser) Reader { return rc }

func widen(r Reader) (ReadCloser, bool) {
	rc, ok := r.(ReadCloser)
	return rc, ok
}

func empty(r Reader) any { return r }

func main() {
	r := narrow(&file{"a"})
	rc, ok := widen(r)
	fmt.Println(rc.Read(), ok, empty(r) != nil, fmt.Stringer(nil) == nil)
}
