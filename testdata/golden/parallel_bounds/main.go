package main

const digits = "0123456789abcdef"

type state struct{ s [256]uint32 }

func (c *state) mix(key []byte) {
	var j uint8
	for i := range c.s {
		j += uint8(c.s[i]) + key[i%len(key)]
		c.s[i], c.s[j] = c.s[j], c.s[i]
	}
}

func hex(b []byte) string {
	s := make([]byte, 2*len(b))
	for i, x := range b {
		s[i*2], s[i*2+1] = digits[x>>4], digits[x&15]
	}
	return string(s)
}

func local(i, j uint8) (byte, byte) {
	a, b := digits[i&3], digits[j&7]
	a, b = digits[j>>4], digits[i>>4]
	return a, b
}

func main() {
	var c state
	c.mix([]byte("key"))
	a, b := local(1, 2)
	println(hex([]byte{a, b}))
}
