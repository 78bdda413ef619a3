// Results that are passed on directly live in variables of the compiler's own.
package main

type Matrix [2][2]int

func identity() Matrix { return Matrix{{1, 0}, {0, 1}} }

func (m *Matrix) Scale(n int) *Matrix {
	for i := range m {
		for j := range m[i] {
			m[i][j] *= n
		}
	}
	return m
}

func chain() int {
	m := identity()
	return m.Scale(2).Scale(3)[1][1]
}

func make2(n int) func() int { return func() int { return n } }

func called() int { return make2(4)() + func() int { return 1 }() }

func main() {
	println(chain(), called())
}
