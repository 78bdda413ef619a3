// Branches to labels outside the loop are made behind its call.
package main

func count(yield func(int) bool) {
	for i := 0; i < 10; i++ {
		if !yield(i) {
			return
		}
	}
}

func outside(limit int) int {
	for i := range count {
		if i == limit {
			goto done
		}
		if i > limit {
			goto failed
		}
		if i == 7 {
			goto done
		}
	}
	return 0
failed:
	return 1
done:
	return 2
}

func inside() (n int) {
	for i := range count {
	again:
		n++
		if n < i {
			goto again
		}
		for j := range count {
			if j == n {
				goto next
			}
		}
	next:
		n--
	}
	return
}

func loops(list []int) (n int) {
outer:
	for {
	choice:
		switch {
		case n > 3:
			for i := range count {
				for j := range count {
					if i == j {
						break outer
					}
					if j == 3 {
						continue outer
					}
					if j == 4 {
						break choice
					}
				}
			}
		}
		for i := range count {
		scan:
			for _, v := range list {
				for v == i {
					continue scan
				}
				for v > i {
					break scan
				}
			}
		}
		n++
	}
	return
}

func main() {
	println(outside(3), inside(), loops(nil))
}
