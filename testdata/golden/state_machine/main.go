// A state is a function that returns the next state.
package main

type lexer struct {
	input string
	pos   int
	items []string
}

type state func(*lexer) state

func start(l *lexer) state {
	if l.pos >= len(l.input) {
		return nil
	}
	if c := l.input[l.pos]; '0' <= c && c <= '9' {
		return number
	}
	l.pos++
	return start
}

func number(l *lexer) state {
	from := l.pos
	for l.pos < len(l.input) && '0' <= l.input[l.pos] && l.input[l.pos] <= '9' {
		l.pos++
	}
	l.items = append(l.items, l.input[from:l.pos])
	return start
}

func main() {
	l := &lexer{input: "12+345"}
	for s := state(start); s != nil; {
		s = s(l)
	}
	println(len(l.items))
}
