// break and continue set the loop's state and return from the body.
package main

func count(yield func(int) bool) {
	for i := 0; i < 10; i++ {
		if !yield(i) {
			return
		}
	}
}

func first(limit int) (n int) {
	for i := range count {
		if i == limit {
			break
		}
		if i%2 == 0 {
			continue
		}
		n += i
	}
	return n
}

func inner(list []int) (n int) {
	for i := range count {
		for _, v := range list {
			if v == i {
				break
			}
			if v > i {
				continue
			}
			n++
		}
		switch i {
		case 1:
			break
		case 2:
			continue
		}
		select {
		default:
			break
		}
	}
	return n
}

func unreachable() (n int) {
	for i := range count {
		n += i
		break
		println(func() int { return n }())
	}
	for i := range count {
		if i > 1 {
			continue
		} else {
			break
		}
		println(i)
	}
	return
}

func main() {
	println(first(3), inner([]int{1}), unreachable())
}
