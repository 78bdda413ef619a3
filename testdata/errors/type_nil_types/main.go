// nil that has got a type by context.
package main

type p *int

func main() {
	var a *int
	var f func()
	var m map[string]int
	_ = a == nil == nil
	_ = nil == f == 1
	x := (*int)(nil) + 1
	y := p(nil) - a
	_ = m[nil]
	_ = []int(nil)[nil]
	_ = nil + a
	_ = f == nil + nil
	switch nil {
	case a:
	}
}
