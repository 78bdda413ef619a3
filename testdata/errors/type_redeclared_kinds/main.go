// One name for things of every kind.
package main

const a = 1

var a int

type a struct{}

func a() {}

var b, c, b = 1, 2, 3

func f(x int, y string, x bool) (y int, z int, z string) { return }

func init() {}
func init() {}

func main() {}
