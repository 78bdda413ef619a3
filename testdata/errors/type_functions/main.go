// Functions without bodies, with blank names and with results that nobody takes.
package main

func external(x int) int

func _() int {}

func _() { undefined() }

func results() (x int, _ string) { return 1 }

func generic(f func(x int, x string)) {}

func main() {
	external(1)
	_()
	main := 3
	main()
}
