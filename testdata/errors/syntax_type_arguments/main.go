// Brackets without type arguments.
package main

type A[] int

func f[]() {}

func main() {
	f[]()
}
