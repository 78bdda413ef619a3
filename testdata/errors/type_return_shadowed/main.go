// Plain returns where a result is shadowed.
package main

func a() (n int, err error) {
	if n := 1; n > 0 {
		return
	}
	{
		err := error(nil)
		_ = err
		return
	}
}

func b() (x int) {
	for x := range 3 {
		_ = x
		return
	}
	switch x := any(x).(type) {
	case int:
		_ = x
		return
	}
	func() {
		var x int
		_ = x
		return
	}()
	return
}

func c() (x, y int) {
	const x = 1
	type y int
	return
}

func main() {}
