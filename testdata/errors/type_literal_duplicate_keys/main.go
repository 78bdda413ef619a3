// Keys and indices that occur twice.
package main

type t struct{ a int }

const c = 2

func main() {
	_ = map[string]int{"a": 1, "b": 2, "a": 3}
	_ = []int{0: 1, 0: 2}
	_ = [...]string{c: "a", 1: "b", "c"}
	_ = map[any]int{1: 1, "1": 2, 1.0: 3, int8(1): 4, 1: 5}
	_ = map[bool]int{true: 1, false: 2, !false: 3}
	_ = map[float64]int{1: 1, 1.0: 2}
	_ = map[t]int{{1}: 1, {1}: 2}
	_ = map[rune]int{'a': 1, 97: 2}
	_ = map[complex128]int{1: 1, 1 + 0i: 2}
	_ = []int{1: 1, 2, 2: 3}
}
