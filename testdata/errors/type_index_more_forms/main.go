// Indices missing, too many, of interface and float types.
package main

func f[T any](x T) {}

func main() {
	s := []int{1}
	var e any
	g := 1.0
	_ = s[e]
	_ = s[g]
	_ = s[1, 2]
	_ = f[int, string]
	_ = s[int]
	_ = [...]int{1, 2}[2]
	const c = "abc"
	_ = c[c[0]]
	_ = c[5]
	_ = s['a']
	_ = s[true]
}
