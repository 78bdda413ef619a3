// More than one default.
package main

func main() {
	switch {
	default:
	case true:
	default:
	default:
	}
	switch any(1).(type) {
	default:
	default:
	case int:
	}
	select {
	default:
	default:
	}
}
