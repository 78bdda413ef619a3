// A loop over a function: its body becomes a function literal.
package main

func count(yield func(int) bool) {
	for i := 0; i < 3; i++ {
		if !yield(i) {
			return
		}
	}
}

//go:noinline
func pairs(yield func(int, *string) bool) {
	s := "a"
	yield(1, &s)
}

func nothing(yield func() bool) {
	for yield() {
	}
}

var last *string

func sum() int {
	total := 0
	for n := range count {
		total += n
	}
	return total
}

func keep() {
	for _, s := range pairs {
		last = s
	}
	for i := range pairs {
		println(i)
	}
	for range pairs {
		println("pair")
	}
}

func forever() (n int) {
	for range nothing {
		n++
	}
	return
}

func main() {
	println(sum(), forever())
	keep()
}
