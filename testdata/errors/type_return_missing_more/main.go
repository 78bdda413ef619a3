// More ways to the end of a function.
package main

func a(x bool) int {
	if x {
		return 1
	} else if !x {
		return 2
	}
}
func b(x int) int {
	switch {
	case x > 1:
		return 1
	case x < 1:
		fallthrough
	default:
		break
	}
}
func c() int {
	for range 10 {
		return 1
	}
}
func d() int { { } }
func e() int {
	goto end
end:
}
func f() int { defer panic(1) }
func g(x int) int {
	switch x {
	default:
		if x > 0 {
			return 1
		}
	}
}
func h() int { var panic = func(int) {}; panic(1) }
func i() func() int { return func() int {} }
func j() int { select {} ; println() }

func main() {}
