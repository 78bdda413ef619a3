// A loop over an integer has one variable for each iteration, like every other range loop.
package main

func squares(n int) []int {
	all := make([]int, 0, n)
	for i := range n {
		all = append(all, i*i)
	}
	return all
}

func repeat(n int, action func()) {
	for range n {
		action()
	}
}

func deferred(n uint8) (all []func() uint8) {
	for i := range n {
		all = append(all, func() uint8 { return i })
	}
	return all
}

func main() {
	calls := 0
	repeat(3, func() { calls++ })
	println(len(squares(4)), calls, deferred(2)[1]())
}
