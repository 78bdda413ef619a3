// Loops over functions in loops over functions share the variable that says where to go.
package main

func count(yield func(int) bool) {
	for i := 0; i < 10; i++ {
		if !yield(i) {
			return
		}
	}
}

//go:noinline
func words(yield func(int, string) bool) {
	yield(1, "a")
}

func plain() (n int) {
	for i := range count {
		for j := range count {
			n += i * j
		}
	}
	return
}

func labelled(limit int) (n int) {
outer:
	for i := range count {
	middle:
		for j, s := range words {
			for k := range count {
				if k == limit {
					continue outer
				}
				if k == j {
					break outer
				}
				if s == "b" {
					continue middle
				}
				if s == "c" {
					break middle
				}
				if s == "d" {
					break
				}
				if s == "e" {
					continue
				}
				n += i
			}
		}
	}
	return n
}

func two() (n int) {
	for i := range count {
		for j := range count {
			if i == j {
				break
			}
			n++
		}
		for j := range count {
			if i == j {
				return j
			}
		}
	}
	for i := range count {
		n += i
	}
	return
}

func main() {
	println(plain(), labelled(3), two())
}
