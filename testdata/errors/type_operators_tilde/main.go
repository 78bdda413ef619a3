// The tilde outside of constraints.
package main

func main() {
	x := 1
	_ = ~x
	_ = ~1.5
	_ = ~"a"
	y := []int{~1}
	if ~true {
	}
	_, _ = x, y
}
