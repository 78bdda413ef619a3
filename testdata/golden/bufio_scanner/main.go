// A scanner stays on the stack; the reader behind its interface does not.
package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

func count(text string) map[string]int {
	counts := make(map[string]int)
	scanner := bufio.NewScanner(strings.NewReader(text))
	scanner.Split(bufio.ScanWords)
	for scanner.Scan() {
		counts[scanner.Text()]++
	}
	return counts
}

func lines(r io.Reader) (n int, err error) {
	s := bufio.NewScanner(r)
	for s.Scan() {
		if len(s.Bytes()) > 0 {
			n++
		}
	}
	return n, s.Err()
}

func main() {
	n, err := lines(strings.NewReader("x\n\ny"))
	fmt.Println(count("a b a")["a"], n, err)
}
