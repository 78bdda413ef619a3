// Built-in functions and conversions after go and defer.
package main

func main() {
	s := []int{}
	defer len(s)
	go append(s, 1)
	defer int(1)
	go string("a")
	defer make([]int, 1)
	go (func() {})
	defer recover()
	defer panic(1)
	go copy(s, s)
	defer new(int)
	go main
	defer (main())
	go 5
}
