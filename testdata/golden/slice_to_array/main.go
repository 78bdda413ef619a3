// A slice can be converted to an array, which copies, or to an array pointer, which does not.
package main

func header(packet []byte) [4]byte { return [4]byte(packet) }

func firstTwo(list []*int) [2]*int { return [2]*int(list) }

func view(list []*int) *[2]*int { return (*[2]*int)(list) }

func main() {
	x, y := 1, 2
	list := []*int{&x, &y}
	h := header([]byte("GIF89a"))
	pair := firstTwo(list)
	println(h[0], *pair[0], *view(list)[1])
}
