// Three dots where no parameter ends.
package main

func f(x ...int, y int) {}
func g(...int, ...string) {}
func h() (x ...int) { return nil }
func i() ...int { return nil }

type t struct{ x ...int }

var v ...int
var w func(...int, string)

func main() {}
