// Literals in bodies and bodies in literals have names, states and numbers of their own.
package main

func count(yield func(int) bool) {
	for i := 0; i < 10; i++ {
		if !yield(i) {
			return
		}
	}
}

var global = func() int {
	for i := range count {
		if i > 1 {
			return i
		}
	}
	return 0
}

var functions []func() int

func collect() {
	for i := range count {
		functions = append(functions, func() int { return i })
		f := func() *int {
			for j := range count {
				if j == i {
					return &j
				}
			}
			return nil
		}
		f()
	}
	for range count {
		func() {
			for j := range count {
				func() { println(j) }()
			}
		}()
	}
}

func outer() func(func(int) bool) {
	n := 0
	return func(yield func(int) bool) {
		for i := range count {
			n += i
			if !yield(n) {
				return
			}
		}
	}
}

func main() {
	println(global())
	collect()
	for i := range outer() {
		for j := range func(yield func(int) bool) { yield(i) } {
			println(i, j)
		}
	}
}
