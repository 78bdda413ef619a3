// Parameters without pointers are never reported; those with pointers always are, used or not.
package main

type flags struct {
	a, b bool
	n    [4]int
}

type named struct {
	name string
	f    flags
}

func scalars(a int, b float64, c bool, d flags, e [3]byte, f rune) {}

func pointers(a *int, b []int, c string, d map[int]int, e chan int, f func(), g any, h named) {}

func pairs(a [2]*int, b struct{ p *int }, c error, d uintptr, e []struct{}, f complex128) {}

func main() {
	scalars(1, 2, true, flags{}, [3]byte{}, 'x')
	pointers(nil, nil, "", nil, nil, nil, nil, named{})
	pairs([2]*int{}, struct{ p *int }{}, nil, 0, nil, 1)
}
