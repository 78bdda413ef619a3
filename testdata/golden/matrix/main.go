// Slices of slices: the outer one may stay, the inner ones belong to it.
package main

type Matrix [][]float64

func New(rows, columns int) Matrix {
	m := make(Matrix, rows)
	for i := range m {
		m[i] = make([]float64, columns)
	}
	return m
}

func (m Matrix) Multiply(n Matrix) Matrix {
	p := New(len(m), len(n[0]))
	for i, row := range m {
		for j := range n[0] {
			for k, v := range row {
				p[i][j] += v * n[k][j]
			}
		}
	}
	return p
}

func trace() (sum float64) {
	m := Matrix{{1, 2}, {3, 4}}
	square := m.Multiply(m)
	for i := range square {
		sum += square[i][i]
	}
	return sum
}

func main() {
	println(trace())
}
