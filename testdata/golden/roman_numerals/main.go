// Tables of package variables, walked by value.
package main

import (
	"fmt"
	"strings"
)

var numerals = []struct {
	value  int
	symbol string
}{
	{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"},
	{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
}

var values = map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}

func format(n int) string {
	var b strings.Builder
	for _, numeral := range numerals {
		for n >= numeral.value {
			b.WriteString(numeral.symbol)
			n -= numeral.value
		}
	}
	return b.String()
}

func parse(text string) (total int, err error) {
	for i := range len(text) {
		v, ok := values[text[i]]
		if !ok {
			return 0, fmt.Errorf("bad symbol %q in %s", text[i], text)
		}
		if i+1 < len(text) && v < values[text[i+1]] {
			v = -v
		}
		total += v
	}
	return total, nil
}

func main() {
	n, err := parse(format(1994))
	fmt.Println(n, err)
}
