// init and main declared as other things.
package main

var init = 1

const main = 2

type init int

func init() int { return 1 }
func init(x int) {}
func init[T any]() {}
func main() {}
