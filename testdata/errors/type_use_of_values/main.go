// Values used as values of other types, in each place that says so.
package main

type t struct{ a int }

func f(a int, b ...string) (string, error) {
	return 1, "x"
}

func main() {
	var a int = "a"
	var b string
	b = 1
	f("a")
	f(1, 2, "c")
	_ = t{"a"}
	_ = []int{1, "b"}
	_ = map[int]string{"a": 1}
	c := make(chan int)
	c <- "a"
	for b = range 10 {
	}
}
