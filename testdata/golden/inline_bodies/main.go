// -m=2 prints the body of a function that can be expanded: simple statements in full, loops and
// switches by their kind only.
package main

var total int
var names []string

func empty() {}

func assign(a, b int) (c int) {
	var d int
	var e, f = a, b
	d, c = c, d
	d += e
	c++
	f--
	const k = 3
	c = d*k - f
	return
}

func branch(a int) string {
	if a > 3 {
		return "large"
	} else if a < 0 {
		total = a
	} else {
		total++
	}
	if b := a * 2; b > 3 {
		return "double"
	}
	return "small"
}

func loops(list []int, n int) {
	for i := 0; i < n; i++ {
		total += i
	}
	for _, v := range list {
		if v == 0 {
			continue
		}
		break
	}
}

func jumps(n int) int {
again:
	n--
	if n > 10 {
		goto again
	}
	{
		total := n
		n += total
	}
	return n
}

func choices(v any, c chan int) {
	switch v.(type) {
	case int:
		total = 1
	}
	switch total {
	case 1:
		fallthrough
	default:
		total = 2
	}
	select {
	case c <- 1:
	default:
	}
}

func calls(m map[string]int, p *int) (int, bool) {
	*p = m["a"]
	m["b"] = *p
	delete(m, "c")
	v, ok := m["d"]
	names = append(names, "x", "y")
	_ = names[len(names)-1]
	return v, ok
}

func channels(c chan int) int {
	c <- 1
	v := <-c
	close(c)
	return v
}

func functions() func(int) int {
	f := func(x int) int { return x }
	empty()
	return f
}

func main() {
	empty()
	loops([]int{1}, 3)
	choices(1, make(chan int, 1))
	n, _ := calls(map[string]int{}, &total)
	println(assign(1, n), branch(1), jumps(1), channels(make(chan int, 1)), functions()(1))
}
