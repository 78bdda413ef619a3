// When the called function is not known, what its closure refers to may come back as the result.
package main

func twice(f func() *int) int {
	return *f() + *f()
}

func either(first bool) int {
	x := 1
	get := func() *int { return &x }
	if first {
		get = nil
	}
	if get == nil {
		return 0
	}
	return *get()
}

func returned(first bool) *int {
	x := 1
	get := func() *int { return &x }
	if first {
		get = func() *int { return nil }
	}
	return get()
}

func passed(get func() *int) *int { return get() }

func table(i int) int {
	x, y := 1, 2
	functions := []func() *int{
		func() *int { return &x },
		func() *int { return &y },
	}
	return *functions[i]()
}

func main() {
	n := 3
	println(twice(func() *int { return &n }), either(false), table(1), *returned(false), *passed(func() *int { return &n }))
}
