// fallthrough where no case follows.
package main

func main() {
	fallthrough
	switch {
	case true:
		if true {
			fallthrough
		}
	case false:
		fallthrough
		println()
	default:
		for {
			fallthrough
		}
	case 1 > 2:
		fallthrough
	}
	switch any(1).(type) {
	case int:
		fallthrough
	case string:
	}
	select {
	default:
		fallthrough
	}
}
