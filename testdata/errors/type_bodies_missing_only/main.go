// Functions without bodies and nothing else wrong.
package main

func a() int

type t struct{}

func (t) b()
func (*t) c(x int) string

func init()

func _()

func main() {}
