// Types that implement io.Reader and io.Writer around others.
package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

type rot13 struct{ r io.Reader }

func (r rot13) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	for i, c := range p[:n] {
		switch {
		case 'a' <= c && c <= 'm':
			p[i] = c + 13
		case 'n' <= c && c <= 'z':
			p[i] = c - 13
		}
	}
	return n, err
}

type counting struct {
	io.Writer
	bytes int
}

func (c *counting) Write(p []byte) (int, error) {
	n, err := c.Writer.Write(p)
	c.bytes += n
	return n, err
}

func main() {
	var buf bytes.Buffer
	w := &counting{Writer: &buf}
	io.Copy(w, rot13{strings.NewReader("uryyb")})
	fmt.Println(buf.String(), w.bytes)
}
