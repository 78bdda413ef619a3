// Functions without bodies.
package main

func f()
func g(x int) string
func h[T any](x T)

type t struct{}

func (t) m()
func (*t) n() int
func _()

func main() {}
