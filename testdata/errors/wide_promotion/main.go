// What cannot be selected in a struct that embeds many types: names that several of them have, at the same depth, and names that none
// has.
package main

type common struct{ level *int }

func (c common) depth() *int { return c.level }

type e0 struct {
	f0     *int
	shared int
}

func (e *e0) set0(p *int) { e.f0 = p }

type e1 struct {
	f1 *int
	d1
}

type d1 struct {
	deep1 *int
	f0    string
}

func (d d1) get1() *int { return d.deep1 }

type e2 interface{ m2(*int) *int }

type e3 struct {
	f3 *int
	common
}

type e4 struct{ f4 *int }

func (e e4) get4() *int { return e.f4 }

type e5 struct {
	f5     *int
	shared int
}

func (e *e5) set5(p *int) { e.f5 = p }

type e6 struct {
	f6 *int
	d6
}

type d6 struct {
	deep6 *int
	f5    string
}

func (d d6) get6() *int { return d.deep6 }

type e7 interface{ m7(*int) *int }

type e8 struct {
	f8 *int
	common
}

type e9 struct{ f9 *int }

func (e e9) get9() *int { return e.f9 }

type e10 struct {
	f10    *int
	shared int
}

func (e *e10) set10(p *int) { e.f10 = p }

type e11 struct {
	f11 *int
	d11
}

type d11 struct {
	deep11 *int
	f10    string
}

func (d d11) get11() *int { return d.deep11 }

type e12 interface{ m12(*int) *int }

type e13 struct {
	f13 *int
	common
}

type e14 struct{ f14 *int }

func (e e14) get14() *int { return e.f14 }

type e15 struct {
	f15    *int
	shared int
}

func (e *e15) set15(p *int) { e.f15 = p }

type e16 struct {
	f16 *int
	d16
}

type d16 struct {
	deep16 *int
	f15    string
}

func (d d16) get16() *int { return d.deep16 }

type e17 interface{ m17(*int) *int }

type e18 struct {
	f18 *int
	common
}

type e19 struct{ f19 *int }

func (e e19) get19() *int { return e.f19 }

type e20 struct {
	f20    *int
	shared int
}

func (e *e20) set20(p *int) { e.f20 = p }

type e21 struct {
	f21 *int
	d21
}

type d21 struct {
	deep21 *int
	f20    string
}

func (d d21) get21() *int { return d.deep21 }

type e22 interface{ m22(*int) *int }

type e23 struct {
	f23 *int
	common
}

type e24 struct{ f24 *int }

func (e e24) get24() *int { return e.f24 }

type e25 struct {
	f25    *int
	shared int
}

func (e *e25) set25(p *int) { e.f25 = p }

type e26 struct {
	f26 *int
	d26
}

type d26 struct {
	deep26 *int
	f25    string
}

func (d d26) get26() *int { return d.deep26 }

type e27 interface{ m27(*int) *int }

type e28 struct {
	f28 *int
	common
}

type e29 struct{ f29 *int }

func (e e29) get29() *int { return e.f29 }

type e30 struct {
	f30    *int
	shared int
}

func (e *e30) set30(p *int) { e.f30 = p }

type e31 struct {
	f31 *int
	d31
}

type d31 struct {
	deep31 *int
	f30    string
}

func (d d31) get31() *int { return d.deep31 }

type e32 interface{ m32(*int) *int }

type e33 struct {
	f33 *int
	common
}

type e34 struct{ f34 *int }

func (e e34) get34() *int { return e.f34 }

type e35 struct {
	f35    *int
	shared int
}

func (e *e35) set35(p *int) { e.f35 = p }

type e36 struct {
	f36 *int
	d36
}

type d36 struct {
	deep36 *int
	f35    string
}

func (d d36) get36() *int { return d.deep36 }

type e37 interface{ m37(*int) *int }

type e38 struct {
	f38 *int
	common
}

type e39 struct{ f39 *int }

func (e e39) get39() *int { return e.f39 }

type wide struct {
	e0
	e1
	e2
	*e3
	e4
	e5
	e6
	e7
	e8
	e9
	*e10
	e11
	e12
	e13
	e14
	e15
	e16
	e17
	e18
	e19
	e20
	e21
	e22
	e23
	*e24
	e25
	e26
	e27
	e28
	e29
	e30
	*e31
	e32
	e33
	e34
	e35
	e36
	e37
	*e38
	e39
}

type wider struct {
	wide
	*e4
}

func first(w wide) int     { return w.shared }
func second(w wide) int    { return w.shared }
func level(w *wide) *int   { return w.level }
func again(w *wide) *int   { return w.depth() }
func missing(w wide) int   { return w.none }
func twice(w wide) int     { return w.none }
func hidden(w wide) string { return w.f5 }
func shallow(w wider) *int { return w.f4 }
func deeper(w wider) *int  { return w.deep6 }
func method(w wider) *int  { return w.level }
func capital(w wide) *int  { return w.Get4() }
func pointer()             { wide{}.set0(nil) }

func main() {}
