// Initialisation that goes through functions and back.
package main

var x = f()

func f() int { return g() }
func g() int { return h(1) }

func h(n int) int {
	if n > 0 {
		return x
	}
	return f()
}

func main() {}
