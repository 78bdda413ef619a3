// Runes, their classes and their encoding.
package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func title(text string) string {
	runes := []rune(text)
	start := true
	for i, r := range runes {
		if start {
			runes[i] = unicode.ToUpper(r)
		}
		start = unicode.IsSpace(r)
	}
	return string(runes)
}

func widths(text string) (list []int) {
	for len(text) > 0 {
		_, size := utf8.DecodeRuneInString(text)
		list = append(list, size)
		text = text[size:]
	}
	return list
}

func main() {
	fmt.Println(title("élan vital"), widths("aé→"), utf8.RuneLen('λ'), unicode.IsDigit('7'))
	fmt.Println('λ', string('λ'), utf8.RuneCountInString("äöü"), []byte("ä"))
}
