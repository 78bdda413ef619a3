// Values that lack a method, or have it in another form.
package main

type shape interface {
	area() float64
	name() string
}

type a struct{}
type b struct{}
type c struct{}
type d struct{}

func (a) area() float64  { return 0 }
func (b) area() int      { return 0 }
func (b) name() string   { return "" }
func (*c) area() float64 { return 0 }
func (*c) name() string  { return "" }
func (d) Area() float64  { return 0 }
func (d) name() string   { return "" }

var _ shape = a{}
var _ shape = b{}
var _ shape = c{}
var _ shape = &c{}
var _ shape = d{}
var _ shape = 1
var _ shape = "x"
var _ shape = struct{ shape }{}
var p *shape = nil
var _ shape = p

func main() {}
