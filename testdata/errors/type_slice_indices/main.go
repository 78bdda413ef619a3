// Slice indices that are wrong by themselves or together.
package main

func main() {
	s := []int{}
	var a [4]int
	str := "abc"
	_ = s[2:1]
	_ = a[1:5]
	_ = s[-1:]
	_ = s["a":]
	_ = "abc"[4:]
	_ = s[3:2:1]
	_ = s[1:5:3]
	_ = a[:4:5]
	_ = str[1.5:]
	_ = s[: 1 << 64]
}
