// Methods declared on aliases belong to the types that the aliases stand for, and are named after these.
package main

type Celsius = degrees
type Shared = *degrees

type degrees struct{ value float64 }

func (d *Celsius) Raise(by float64) *degrees {
	d.value += by
	return d
}

func (d Celsius) Value() float64 { return d.value }

func (d Shared) Reset() { d.value = 0 }

type probe struct{ Celsius }

type link struct{ Shared }

func main() {
	var d Celsius
	println(d.Raise(2).Value())
	d.Reset()
	raise := (*Celsius).Raise
	raise(&d, 1)
	var reader interface{ Value() float64 } = probe{d}
	var resetter interface{ Reset() } = link{&d}
	resetter.Reset()
	println(reader.Value())
}
