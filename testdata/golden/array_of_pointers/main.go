// Elements of an array are tracked as one: what one element refers to, all of them do.
package main

func pick(i int) *int {
	x, y, z := 1, 2, 3
	candidates := [...]*int{&x, &y, 5: &z}
	return candidates[i]
}

func constant() int {
	x, y := 1, 2
	pair := [2]*int{&x, &y}
	return *pair[1]
}

func fill(table *[3]*int, n int) {
	for i := range table {
		v := n + i
		table[i] = &v
	}
}

func main() {
	var table [3]*int
	fill(&table, 5)
	println(*pick(1), constant(), *table[2])
}
