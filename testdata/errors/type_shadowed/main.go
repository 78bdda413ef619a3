// Predeclared names can be redeclared, and then mean something else.
package main

type int string

func len(x string) string { return x }

func main() {
	true := 1
	var n int = 5
	m := len([]byte{1})
	if true {
	}
	string := "a"
	println(n, m, string(1))
	append := 3
	append(nil, 1)
}
