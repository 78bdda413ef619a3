// Labelled break and continue leave the loops they name.
package main

func find(rows [][]int, want int) (row, column int) {
	row, column = -1, -1
search:
	for i, r := range rows {
		for j, v := range r {
			switch {
			case v == want:
				row, column = i, j
				break search
			case v > want:
				continue search
			}
		}
	}
	return
}

func main() {
	r, c := find([][]int{{1, 2}, {3, 4}}, 3)
	println(r, c)
}
