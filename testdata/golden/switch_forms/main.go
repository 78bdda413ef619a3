// All kinds of switch: with an initialiser, without a tag, with calls in its cases.
package main

type token struct {
	kind  byte
	value *string
}

func classify(c byte) (t token) {
	switch kind := c & 0x5f; {
	case kind >= 'A' && kind <= 'Z':
		name := string(rune(c))
		t = token{'n', &name}
	case c >= '0' && c <= '9':
		t.kind = 'd'
	}
	return t
}

//go:noinline
func key(n int) any { return n }

func match(v any) string {
	switch v {
	case key(1), key(2):
		return "small"
	case "text", nil:
		return "other"
	}
	switch x := v.(type) {
	case interface{ Name() string }:
		return x.Name()
	case []string, map[string]int:
		return "container"
	case func(int) int:
		return "function"
	}
	return "none"
}

func main() {
	println(*classify('x').value, match(1), match(nil), match([]string{}))
}
