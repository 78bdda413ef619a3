// Arithmetic on integers of all sizes: no pointers, no decisions but those of the inliner.
package main

type Color uint32

func RGB(r, g, b uint8) Color { return Color(r)<<16 | Color(g)<<8 | Color(b) }

func (c Color) Red() uint8   { return uint8(c >> 16) }
func (c Color) Green() uint8 { return uint8(c >> 8 & 0xff) }

func (c Color) Mix(d Color) Color {
	return c&^0x010101>>1 + d&^0x010101>>1
}

func parity(x uint64) (p bool) {
	for ; x != 0; x &= x - 1 {
		p = !p
	}
	return p
}

func rotate(x uint16, k int8) uint16 { return x<<k | x>>(16-k) }

func main() {
	c := RGB(255, 128, 0).Mix(RGB(1, 2, 3))
	println(c.Red(), c.Green(), parity(uint64(c)), rotate(0x8001, 1), ^int32(7))
}
