// Arguments of min and max.
package main

type a int

func main() {
	x, s, f := 1, "a", 2.5
	var y a
	_ = min()
	_ = max(s, x)
	_ = min(x, f)
	_ = max(x, 2.5)
	_ = min(true, false)
	_ = max([]int{}, nil)
	_ = min(x, y)
	_ = max("a", 1)
	_ = min(1i, 2i)
	_ = max(nil)
	const c = min(1, 2.5, 'a') << 2
	const d = max(x, 1)
}
