// Types that do not implement an interface, each for another reason.
package main

type Shape interface {
	Area() float64
	Name() string
}

type none struct{}

type half struct{}

func (half) Area() float64 { return 0 }

type pointer struct{}

func (*pointer) Area() float64 { return 0 }
func (*pointer) Name() string  { return "" }

type wrong struct{}

func (wrong) Area() int    { return 0 }
func (wrong) Name() string { return "" }

type lower struct{}

func (lower) area() float64 { return 0 }
func (lower) Name() string  { return "" }

func main() {
	var s Shape = none{}
	s = half{}
	s = pointer{}
	s = wrong{}
	s = lower{}
	s = &s
	s = 5
	var p *Shape = &pointer{}
	println(s, p)
}
