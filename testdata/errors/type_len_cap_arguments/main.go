// Arguments of len and cap.
package main

func two() (int, int) { return 1, 2 }

func main() {
	x := 1
	m := map[string]int{}
	var p *[]int
	_ = len(x)
	_ = cap(m)
	_ = len(p)
	_ = cap("abc")
	_ = len(nil)
	_ = len(two())
	_ = len()
	_ = cap(main)
	_ = len([]int{}, 1)
	_ = len(1.5) + len('a')
	_ = cap(struct{}{})
}
