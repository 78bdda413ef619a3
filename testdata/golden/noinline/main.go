// A function marked go:noinline is never expanded, however small it is.
package main

type Clock struct{ ticks int }

//go:noinline
func (c *Clock) Tick() { c.ticks++ }

//go:noinline
func Now(c *Clock) int { return c.ticks }

func main() {
	var c Clock
	c.Tick()
	println(Now(&c))
}
