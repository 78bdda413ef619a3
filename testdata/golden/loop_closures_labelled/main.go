// Loops with captured variables keep their labels, their continues and their conditions.
package main

func pairs(n int) []func() int {
	var all []func() int
outer:
	for i := 0; i < n; i++ {
		for j := n; j > 0; j-- {
			if j == i {
				continue outer
			}
			if i+j > 2*n-2 {
				break outer
			}
			all = append(all, func() int { return i*10 + j })
		}
	}
	return all
}

func switched(list []string) (p []*string) {
	for i, s := range list {
		switch {
		case s == "":
			continue
		case i > 2:
			break
		default:
			p = append(p, &s)
		}
	}
	return p
}

func main() {
	println(len(pairs(3)), len(switched([]string{"a", ""})))
}
