// Functions with several results where one is wanted.
package main

func two() (int, string) { return 1, "" }
func none()              {}

type t struct{ a, b int }

func main() {
	_ = two() + 1
	_ = []int{two()}
	_ = t{two()}
	_ = two().x
	_ = two()[0]
	if two() {
	}
	var c chan int
	c <- two()
	_ = -two()
	_ = int(two())
	switch two() {
	}
}
