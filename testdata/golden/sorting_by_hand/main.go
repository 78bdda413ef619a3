// Sorting with a comparison function, in place and with a buffer.
package main

type less func(a, b string) bool

func insertion(list []string, before less) {
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && before(list[j], list[j-1]); j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
}

func quick(list []int) {
	if len(list) < 2 {
		return
	}
	pivot, last := list[0], 0
	for i := 1; i < len(list); i++ {
		if list[i] < pivot {
			last++
			list[last], list[i] = list[i], list[last]
		}
	}
	list[0], list[last] = list[last], list[0]
	quick(list[:last])
	quick(list[last+1:])
}

func merge(list, buffer []int) []int {
	if len(list) < 2 {
		return list
	}
	middle := len(list) / 2
	left, right := merge(list[:middle], buffer[:middle]), merge(list[middle:], buffer[middle:])
	out := make([]int, 0, len(list))
	for len(left) > 0 && len(right) > 0 {
		if right[0] < left[0] {
			out, right = append(out, right[0]), right[1:]
		} else {
			out, left = append(out, left[0]), left[1:]
		}
	}
	return append(append(out, left...), right...)
}

func main() {
	words := []string{"pear", "fig", "apple"}
	insertion(words, func(a, b string) bool { return len(a) < len(b) })
	numbers := []int{3, 1, 2}
	quick(numbers)
	println(words[0], numbers[0], merge([]int{5, 4}, make([]int, 2))[0])
}
