package main

func g(a *int) {
	*a++
}

func f() int {
	a := 42
	g(&a)
	return a
}

func main() {
	for i := 0; i < 1000000; i++ {
		f()
	}
}
