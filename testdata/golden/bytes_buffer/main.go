// A bytes.Buffer as a variable of its own, and as an io.Writer.
package main

import (
	"bytes"
	"fmt"
)

func render(names []string) string {
	var buf bytes.Buffer
	for i, name := range names {
		if i > 0 {
			buf.WriteString(", ")
		}
		buf.WriteString(name)
	}
	buf.WriteByte('.')
	return buf.String()
}

func format(n int) []byte {
	var buf bytes.Buffer
	fmt.Fprintf(&buf, "%03d", n)
	return buf.Bytes()
}

func main() {
	fmt.Println(render([]string{"a", "b"}), string(format(7)), bytes.Equal(format(1), format(2)))
}
