// Variables of up to 128 bytes are captured by value; larger ones by reference.
package main

type small [16]int64
type large [17]int64

func reader(s small, l large) (func(int) int64, func(int) int64) {
	first := s
	second := l
	f := func(i int) int64 { return first[i] }
	g := func(i int) int64 { return second[i] }
	return f, g
}

func main() {
	f, g := reader(small{1}, large{2})
	println(f(0), g(0))
}
