// What is one pointer wide goes into an interface as it is; nothing is allocated for it.
package main

type Handle struct{ p *int }
type Table map[string]int
type Callback func()
type One [1]*int

var sink any

func store(p *int, t Table, c Callback, ch chan int) {
	sink = p
	sink = t
	sink = c
	sink = ch
	sink = Handle{p}
	sink = One{p}
}

func storeWide(s []int, text string, h [2]*int) {
	sink = s
	sink = text
	sink = h
}

func main() {
	x := 1
	store(&x, nil, nil, nil)
	storeWide(nil, "", [2]*int{})
	println(sink != nil)
}
