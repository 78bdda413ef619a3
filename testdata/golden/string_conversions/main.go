// Conversions between strings and slices of bytes or runes copy.
package main

var kept []byte
var keptText string

func keepBytes(s string) { kept = []byte(s) }

func keepString(b []byte) { keptText = string(b) }

func upper(s string) string {
	letters := []byte(s)
	for i, c := range letters {
		if 'a' <= c && c <= 'z' {
			letters[i] = c - 'a' + 'A'
		}
	}
	return string(letters)
}

func reverse(s string) string {
	runes := []rune(s)
	for i, j := 0, len(runes)-1; i < j; i, j = i+1, j-1 {
		runes[i], runes[j] = runes[j], runes[i]
	}
	return string(runes)
}

func letter(i int) string { return string(rune('a' + i)) }

func main() {
	keepBytes("abc")
	keepString(kept)
	println(keptText, upper("abc"), reverse("äöü"), letter(2))
}
