// A call through an interface may do anything with its receiver and its arguments.
package main

type Sink interface{ Put(p *int) }

type first struct{ p *int }

func (f *first) Put(p *int) {
	if f.p == nil {
		f.p = p
	}
}

type none struct{}

func (none) Put(p *int) {}

func fill(s Sink, n int) {
	x := n
	s.Put(&x)
}

func main() {
	sinks := []Sink{&first{}, none{}}
	for i, s := range sinks {
		fill(s, i)
	}
}
