// A parser of arithmetic with a syntax tree: every node outlives the function that makes it.
package main

import (
	"errors"
	"fmt"
)

type Node interface{ Eval() (float64, error) }

type Number float64

func (n Number) Eval() (float64, error) { return float64(n), nil }

type Binary struct {
	op          byte
	left, right Node
}

var errDivide = errors.New("division by zero")

func (b *Binary) Eval() (float64, error) {
	l, err := b.left.Eval()
	if err != nil {
		return 0, err
	}
	r, err := b.right.Eval()
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return l + r, nil
	case '-':
		return l - r, nil
	case '*':
		return l * r, nil
	case '/':
		if r == 0 {
			return 0, errDivide
		}
		return l / r, nil
	}
	return 0, fmt.Errorf("unknown operator %q", b.op)
}

type parser struct {
	text string
	pos  int
}

func (p *parser) peek() byte {
	for p.pos < len(p.text) && p.text[p.pos] == ' ' {
		p.pos++
	}
	if p.pos == len(p.text) {
		return 0
	}
	return p.text[p.pos]
}

func (p *parser) sum() Node {
	left := p.product()
	for c := p.peek(); c == '+' || c == '-'; c = p.peek() {
		p.pos++
		left = &Binary{c, left, p.product()}
	}
	return left
}

func (p *parser) product() Node {
	left := p.factor()
	for c := p.peek(); c == '*' || c == '/'; c = p.peek() {
		p.pos++
		left = &Binary{c, left, p.factor()}
	}
	return left
}

func (p *parser) factor() Node {
	if p.peek() == '(' {
		p.pos++
		n := p.sum()
		p.pos++
		return n
	}
	value := 0.0
	for c := p.peek(); '0' <= c && c <= '9'; c = p.peek() {
		value = value*10 + float64(c-'0')
		p.pos++
	}
	return Number(value)
}

func main() {
	for _, text := range []string{"1 + 2 * 3", "(1 + 2) * 3", "4 / (2 - 2)"} {
		p := parser{text: text}
		if v, err := p.sum().Eval(); err != nil {
			fmt.Println(text, "fails:", err)
		} else {
			fmt.Println(text, "=", v)
		}
	}
}
