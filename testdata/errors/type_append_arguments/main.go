// Arguments of append.
package main

func two() ([]int, int) { return nil, 1 }

func main() {
	s := []int{}
	var a [3]int
	_ = append(nil, 1)
	_ = append(1, 2)
	_ = append(a, 1)
	_ = append(s, "a")
	_ = append(s, 1, 2.5)
	_ = append(s, s)
	_ = append(s, []string{}...)
	_ = append("a", 'b')
	_ = append([]byte{}, 1...)
	s = append(two(), "x")
}
