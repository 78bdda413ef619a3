// Functions that can end without a return.
package main

func a() int {}
func b(x bool) int {
	if x {
		return 1
	}
}
func c(x int) int {
	for x > 0 {
		return 1
	}
}
func d(x int) int {
	switch x {
	case 1:
		return 1
	}
}
func e() int {
	for {
		break
	}
}
func f(x any) int {
	switch x.(type) {
	case int:
		return 1
	default:
	}
}
func g(c chan int) int {
	select {
	case <-c:
		return 1
	case c <- 1:
	}
}
func h() (x int) { x = 1 }
func i() int { func() int { return 1 }() }
func j() int {
L:
	for {
		for {
			break L
		}
	}
}

func main() {}
