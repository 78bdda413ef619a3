// String literals side by side are not joined.
package main

func main() {
	s := "a" "b"
	t := []string{"c" "d"}
	println("e" "f")
}
