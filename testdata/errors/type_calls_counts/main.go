// Calls with too few or too many arguments.
package main

func none()                  {}
func one(x int)              {}
func two(x int, s string)    {}
func many(x int, y ...string) {}
func pair() (int, string)    { return 1, "" }

func main() {
	none(1)
	one()
	one(1, 2)
	two(1)
	two(pair(), 1)
	one(pair())
	many()
	many(pair(), pair())
	two(
		1,
	)
	func(x int) {}()
	one(none())
}
