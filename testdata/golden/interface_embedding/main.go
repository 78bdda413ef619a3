// An interface embedded in another contributes its methods; a struct that embeds one is a wrapper.
package main

type Reader interface{ Read() *int }
type Writer interface{ Write(*int) }

type ReadWriter interface {
	Reader
	Writer
}

type cell struct{ p *int }

func (c *cell) Read() *int   { return c.p }
func (c *cell) Write(p *int) { c.p = p }

type counting struct {
	ReadWriter
	writes int
}

func (c *counting) Write(p *int) {
	c.writes++
	c.ReadWriter.Write(p)
}

func copyCell(dst Writer, src Reader) { dst.Write(src.Read()) }

func main() {
	x := 3
	rw := &counting{ReadWriter: &cell{&x}}
	copyCell(rw, rw)
	println(*rw.Read(), rw.writes)
}
