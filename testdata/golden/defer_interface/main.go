// A deferred interface call keeps its receiver until the end, and the receiver escapes.
package main

type Closer interface{ Close() error }

type conn struct{ open bool }

func (c *conn) Close() error {
	c.open = false
	return nil
}

func use(c Closer) {
	defer c.Close()
	println("using")
}

func main() {
	c := conn{open: true}
	use(&c)
	println(c.open)
}
