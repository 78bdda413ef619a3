// A strings.Reader passed on as an io.Reader escapes, because the calls behind the interface are unknown.
package main

import (
	"io"
	"strings"
)

func count(r io.Reader) int {
	data, err := io.ReadAll(r)
	if err != nil {
		return -1
	}
	return len(data)
}

func direct() byte {
	r := strings.NewReader("text")
	c, _ := r.ReadByte()
	return c
}

func main() {
	println(count(strings.NewReader("hello")), direct())
}
