// More expressions that do nothing.
package main

import "fmt"

type t struct{}

func (t) m() {}

func main() {
	var a any
	t{}
	t{}.m
	t.m
	a.(int)
	int(5)
	[]int{1}
	fmt.Println
	fmt.Sprint("a") + "b"
	(f())
	!true
}

func f() int { return 1 }
