// Variadic arguments travel in a slice that the compiler makes: "... argument".
package main

func total(values ...int) (sum int) {
	for _, v := range values {
		sum += v
	}
	return sum
}

//go:noinline
func longest(words ...string) (best string) {
	for _, w := range words {
		if len(w) > len(best) {
			best = w
		}
	}
	return best
}

var history [][]any

func remember(values ...any) {
	history = append(history, values)
}

func main() {
	words := []string{"alpha", "be"}
	println(total(1, 2, 3), total(), longest("a", "bb"), longest(words...))
	remember("code", 42, words)
}
