// A package of two files: functions are reported in the order of the files.
package main

func main() {
	var s stack
	for i := range 3 {
		s.push(&entry{value: i})
	}
	println(s.pop().value, size(&s))
}

func size(s *stack) int {
	return len(s.entries)
}
