// A grid that is swapped with another one in every step.
package main

import (
	"fmt"
	"strings"
)

type Grid struct {
	cells         [][]bool
	width, height int
}

func NewGrid(width, height int) *Grid {
	cells := make([][]bool, height)
	for y := range cells {
		cells[y] = make([]bool, width)
	}
	return &Grid{cells, width, height}
}

func (g *Grid) alive(x, y int) bool {
	x = (x + g.width) % g.width
	y = (y + g.height) % g.height
	return g.cells[y][x]
}

func (g *Grid) next(x, y int) bool {
	n := 0
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if (dx != 0 || dy != 0) && g.alive(x+dx, y+dy) {
				n++
			}
		}
	}
	return n == 3 || n == 2 && g.alive(x, y)
}

func (g *Grid) String() string {
	var b strings.Builder
	for _, row := range g.cells {
		for _, c := range row {
			if c {
				b.WriteByte('#')
			} else {
				b.WriteByte('.')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func main() {
	a, b := NewGrid(5, 5), NewGrid(5, 5)
	for x := 1; x < 4; x++ {
		a.cells[2][x] = true
	}
	for range 3 {
		for y := range b.cells {
			for x := range b.cells[y] {
				b.cells[y][x] = a.next(x, y)
			}
		}
		a, b = b, a
	}
	fmt.Print(a)
}
