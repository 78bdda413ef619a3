// Buffered reading and writing around an io.Reader and an io.Writer.
package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

func number(r io.Reader, w io.Writer) error {
	in := bufio.NewReader(r)
	out := bufio.NewWriter(w)
	defer out.Flush()
	for n := 1; ; n++ {
		line, err := in.ReadString('\n')
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%d %s", n, line)
	}
}

func main() {
	var out strings.Builder
	err := number(strings.NewReader("a\nb\n"), &out)
	fmt.Print(out.String(), err)
}
