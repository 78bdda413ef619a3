// Functions that can reach their end without a return.
package main

func sign(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return -1
	}
}

func loop(x int) int {
	for x > 0 {
		return x
	}
}

func forever() int {
	for {
	}
}

func find(x int) string {
	switch x {
	case 1:
		return "one"
	}
}

func broken() int {
	for {
		break
	}
}

func main() {
	f := func() int { println() }
	println(sign(1), loop(1), forever(), find(1), broken(), f())
}
