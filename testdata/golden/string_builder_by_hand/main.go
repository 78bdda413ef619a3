// Building text in a slice of bytes, and handing it out as a string.
package main

type builder struct{ buf []byte }

func (b *builder) text(s string) *builder {
	b.buf = append(b.buf, s...)
	return b
}

func (b *builder) number(n int) *builder {
	if n < 0 {
		b.buf = append(b.buf, '-')
		n = -n
	}
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte('0' + n%10)
		n /= 10
		if n == 0 {
			break
		}
	}
	b.buf = append(b.buf, digits[i:]...)
	return b
}

func (b *builder) String() string { return string(b.buf) }

func main() {
	var b builder
	println(b.text("x=").number(-42).text("!").String())
}
