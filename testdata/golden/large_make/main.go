// Slices, new and composite literals of more than 64 KiB are allocated on the heap.
package main

type page [65536]byte
type pages [65537]byte

func fits() int {
	s := make([]byte, 65536)
	p := new(page)
	q := &page{}
	return len(s) + int(p[0]) + int(q[0])
}

func tooLarge() int {
	s := make([]byte, 65537)
	t := make([]int64, 0, 8193)
	p := new(pages)
	q := &pages{}
	return len(s) + len(t) + int(p[0]) + int(q[0])
}

func main() {
	println(fits(), tooLarge())
}
