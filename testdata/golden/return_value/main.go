package main

func f() int {
	a := 42
	return a
}

func main() {
	for i := 0; i < 1000000; i++ {
		f()
	}
}
