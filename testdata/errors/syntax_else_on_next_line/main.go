// else must follow the closing brace on its line.
package main

func main() {
	x := 1
	if x > 0 {
		println("positive")
	}
	else {
		println("other")
	}
}
