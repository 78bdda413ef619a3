// Indexes that are constants of other types.
package main

func main() {
	s := []int{1, 2, 3}
	var f float64
	var u uint8 = 1
	println(s[1.0], s['\x01'], s[u], s[f], s[true], s[nil], s[-0], s[s])
	_ = s[1:f]
	_ = "text"[u:2]
	_ = (*[2]int)(nil)[2]
}
