// The argument of panic is an interface: whatever is put in there escapes.
package main

type rangeError struct{ index, length int }

func (e rangeError) Error() string { return "out of range" }

func check(i, n int) {
	if i < 0 {
		panic("negative index")
	}
	if i >= n {
		panic(rangeError{i, n})
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	check(1, 2)
	must(nil)
	println("fine")
}
