// The two-valued forms of map reads, receives and type assertions go through variables of the
// compiler's own.
package main

func fromMap(m map[string]*int, key string) (p *int, ok bool) {
	p, ok = m[key]
	return
}

func fromChannel(c chan *int) (p *int, ok bool) {
	p, ok = <-c
	return
}

func fromInterface(v any) (p *int, ok bool) {
	p, ok = v.(*int)
	return
}

func slices(v any) []*int {
	list, ok := v.([]*int)
	if !ok {
		return nil
	}
	return list
}

func main() {
	x := 1
	c := make(chan *int, 1)
	c <- &x
	p, _ := fromMap(map[string]*int{"x": &x}, "x")
	q, _ := fromChannel(c)
	r, _ := fromInterface(p)
	println(*p, *q, *r, len(slices(nil)))
}
