// Interfaces assigned to others that ask for more.
package main

import (
	"fmt"
	"io"
)

type reader interface{ Read([]byte) (int, error) }
type writer interface{ write(p []byte) }

var r reader
var w io.Writer = r
var e error = r
var s fmt.Stringer = e
var c io.ReadCloser = r
var x writer = struct{ writer }{}.write

func f(io.ReaderAt) {}

func main() {
	f(r)
	var q *io.Reader
	q.Read(nil)
	f(func() {})
}
