// Generic functions and methods as values: literals that hold a dictionary.
package main

import "example.com/curried/q"

//go:noinline
func Use(f func(*int)) {}

func Add[S any](s S) {
	Use(Call[S])
}

func Add4[S any](s S) {
	Use(Call4[S])
}

var sink *int

//go:noinline
func Call[T any](local *int) { sink = local }

//go:noinline
func Call4[T any](localFour *int) { sink = localFour }

func main() {
	moreMain()
	moreMain2()
	q.Add(1)
	q.Add2(1)
	q.Add("a")
	q.Add3(1)
	Add(1)
	Add4(1)
	Add("a")
}
