// One closing brace too many.
package main

func main() {
	println("hello")
}
}

func other() {}
