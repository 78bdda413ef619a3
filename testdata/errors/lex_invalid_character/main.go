// A character that no token starts with.
package main

func main() {
	price := 3 # 4
	println(price)
	total := 5 ? 6
}
