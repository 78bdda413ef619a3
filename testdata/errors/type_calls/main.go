// Calls of what is no function.
package main

type T struct{ field int }

func main() {
	n := 5
	n()
	"text"()
	T{}.field()
	main
	main()()
	x := main
	x(1)
	n + 1
	-n
	len("abc")
	append([]int{}, 1)
	T{}
	func() {}
	int(5)
	new(int)
	<-make(chan int)
}
