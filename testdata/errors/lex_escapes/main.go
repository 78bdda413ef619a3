// Escape sequences that do not exist or are incomplete.
package main

func main() {
	println("\q", '\z')
	println("\x1", "\xg0")
	println("\u12", "\U00110000", "\ud800")
	println('\"', "\'")
	println("\400", '\08')
}
