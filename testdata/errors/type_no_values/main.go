// Functions without results where one is wanted.
package main

func none() {}

func main() {
	_ = none() + 1
	_ = []int{none()}
	x := none()
	return none()
	println(none())
	for range none() {
	}
	_ = none().x
	if none() {
	}
	none()()
	_ = string(none())
}
