// Too many or not enough values in a return.
package main

func none() { return 1 }

func one() int { return }

func two() (int, error) { return 1 }

func three() (a, b int, err error) { return 1, 2 }

func many() int { return 1, "two", 3.5 }

func passes() (int, string) { return two() }

func wrong() string { return 5 }

func named() (n int, err error) {
	if n := 2; n > 1 {
		return
	}
	return
}

func main() { none() }
