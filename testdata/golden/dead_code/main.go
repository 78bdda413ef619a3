// What a constant condition excludes is not compiled: no line, no cost, no closure number.
package main

const debug = false
const level = 2

var sink any

func trace(message string) {
	if debug {
		sink = message
		sink = func() {}
	}
}

func choose(n int) *int {
	if debug || level > 1 {
		return &n
	}
	sink = n
	return nil
}

func after() int {
	return 1
	sink = "never"
	return 2
}

func partly(on bool) {
	if debug && on {
		sink = 1
	} else if on {
		sink = func() {}
	}
	for debug {
		sink = 3
	}
}

func main() {
	trace("hello")
	partly(true)
	println(*choose(3), after())
}
