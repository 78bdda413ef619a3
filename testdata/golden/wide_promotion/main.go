// Fields and methods promoted to a struct that embeds many types: by value and by pointer, from interfaces, from a depth of
// two, and from a type that several of them embed, which another hides.
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
	top
}

type top struct{ level *int }

func (t top) depth() *int { return t.level }

func use0(w *wide, p *int) *int {
	w.set0(p)
	return w.f0
}

func use1(w wide) (*int, *int) { return w.get1(), w.deep1 }

func use2(w *wide, p *int) *int { return w.m2(p) }

func use3(w wide) *int { return w.f3 }

func use4(w *wide) func() *int { return w.get4 }

func use5(w *wide, p *int) *int {
	w.set5(p)
	return w.f5
}

func use6(w wide) (*int, *int) { return w.get6(), w.deep6 }

func use7(w *wide, p *int) *int { return w.m7(p) }

func use8(w wide) *int { return w.f8 }

func use9(w *wide) func() *int { return w.get9 }

func use10(w *wide, p *int) *int {
	w.set10(p)
	return w.f10
}

func use11(w wide) (*int, *int) { return w.get11(), w.deep11 }

func use12(w *wide, p *int) *int { return w.m12(p) }

func use13(w wide) *int { return w.f13 }

func use14(w *wide) func() *int { return w.get14 }

func use15(w *wide, p *int) *int {
	w.set15(p)
	return w.f15
}

func use16(w wide) (*int, *int) { return w.get16(), w.deep16 }

func use17(w *wide, p *int) *int { return w.m17(p) }

func use18(w wide) *int { return w.f18 }

func use19(w *wide) func() *int { return w.get19 }

func use20(w *wide, p *int) *int {
	w.set20(p)
	return w.f20
}

func use21(w wide) (*int, *int) { return w.get21(), w.deep21 }

func use22(w *wide, p *int) *int { return w.m22(p) }

func use23(w wide) *int { return w.f23 }

func use24(w *wide) func() *int { return w.get24 }

func use25(w *wide, p *int) *int {
	w.set25(p)
	return w.f25
}

func use26(w wide) (*int, *int) { return w.get26(), w.deep26 }

func use27(w *wide, p *int) *int { return w.m27(p) }

func use28(w wide) *int { return w.f28 }

func use29(w *wide) func() *int { return w.get29 }

func use30(w *wide, p *int) *int {
	w.set30(p)
	return w.f30
}

func use31(w wide) (*int, *int) { return w.get31(), w.deep31 }

func use32(w *wide, p *int) *int { return w.m32(p) }

func use33(w wide) *int { return w.f33 }

func use34(w *wide) func() *int { return w.get34 }

func use35(w *wide, p *int) *int {
	w.set35(p)
	return w.f35
}

func use36(w wide) (*int, *int) { return w.get36(), w.deep36 }

func use37(w *wide, p *int) *int { return w.m37(p) }

func use38(w wide) *int { return w.f38 }

func use39(w *wide) func() *int { return w.get39 }

func depth(w wide) (*int, *int) { return w.depth(), w.level }

type getter interface{ get4() *int }

func box(w wide) getter { return w }

func main() {
	var w wide
	x := 1
	use0(&w, &x)
	println(box(w).get4())
}
