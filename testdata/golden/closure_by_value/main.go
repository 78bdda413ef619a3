// A variable that is never assigned again is captured by value: the closure escapes, the variable
// does not.
package main

func adder(delta int) func(int) int {
	return func(x int) int {
		return x + delta
	}
}

func main() {
	plusTwo := adder(2)
	println(plusTwo(40))
}
