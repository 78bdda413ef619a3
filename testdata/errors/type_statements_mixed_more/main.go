// More mistakes that one learns early.
package main

import "fmt"

type stack struct{ items []int }

func (s *stack) push(x int) { s.items.append(x) }
func (s *stack) pop() int {
	x := s.items[len(s.items-1)]
	s.items = s.items[:-1]
	return x, nil
}

type pusher interface{ push(int) }

func main() {
	var s stack
	var p pusher = s
	p.pop()
	var m map[string]int = {}
	fmt.Println("size: " + len(s.items))
}
