// Constants need constant values.
package main

import "time"

func f() int { return 1 }

var v = 2

const (
	a = f()
	b = v
	c = time.Now()
	d = len([]int{1})
	e = []int{1}
	g [2]int = [2]int{}
	h = "a" + 1
	i, j = 1
	k = 1, 2
	l = nil
	m = &v
	n int = "text"
	o error = nil
)

func main() {
	const x = v
	a = 5
	time.Second = 3
	a++
	println(&a)
}
