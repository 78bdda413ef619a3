// go and defer take a call.
package main

func f() int { return 1 }

func main() {
	defer f
	go f
	defer (f())
	go func() {}
	defer int(3)
	defer len("a")
	go 1
}
