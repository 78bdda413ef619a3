// Fields, methods and interface methods that are declared twice.
package main

type point struct {
	x, y int
	x    string
}

func (p point) move()  {}
func (p *point) move() {}
func (p point) y()     {}

type mover interface {
	move()
	move(int)
}

type inner struct{ z int }

type outer struct {
	inner
	*inner
	inner int
}

func main() {}
