// Constants that need themselves.
package main

const a = a
const b = c + 1
const c = d * 2
const d = len([b]int{})

const (
	e = iota + f
	f
	g
)

func main() {}
