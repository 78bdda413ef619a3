// A function with a literal that is expanded takes a copy of the literal along.
package main

func each(list []int, visit func(int)) {
	for _, v := range list {
		visit(v)
	}
}

func total(list []int) (sum int) {
	each(list, func(v int) { sum += v })
	return sum
}

func scaler(k int) func(int) int {
	return func(v int) int { return k * v }
}

func both(list []int) int {
	twice := scaler(2)
	return twice(total(list)) + scaler(3)(1)
}

func main() {
	println(both([]int{1, 2, 3}))
}
