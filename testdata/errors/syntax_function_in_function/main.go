// A function declared inside a function.
package main

func main() {
	func helper() int {
		return 1
	}
	println(helper())
}
