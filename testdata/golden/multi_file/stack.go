package main

type entry struct{ value int }

type stack struct{ entries []*entry }

func (s *stack) push(e *entry) {
	s.entries = append(s.entries, e)
}

func (s *stack) pop() *entry {
	last := len(s.entries) - 1
	e := s.entries[last]
	s.entries = s.entries[:last]
	return e
}
