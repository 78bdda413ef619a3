// The caller of io.Reader and io.Writer provides the buffer, and so decides where it lives. Through
// the interface it escapes all the same; through the concrete type it does not.
package main

type Reader interface {
	Read(p []byte) (n int, err error)
}

type Writer interface {
	Write(p []byte) (n int, err error)
}

type zeroes struct{}

//go:noinline
func (zeroes) Read(p []byte) (n int, err error) {
	for i := range p {
		p[i] = 0
	}
	return len(p), nil
}

type counter struct{ total int }

func (c *counter) Write(p []byte) (n int, err error) {
	c.total += len(p)
	return len(p), nil
}

func transfer(dst Writer, src Reader) {
	buf := make([]byte, 512)
	n, _ := src.Read(buf)
	dst.Write(buf[:n])
}

func main() {
	var c counter
	transfer(&c, zeroes{})
	buf := make([]byte, 512)
	zeroes{}.Read(buf)
	println(c.total)
}
