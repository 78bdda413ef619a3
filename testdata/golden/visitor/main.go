// An interface for the nodes and one for the visitor: neither side knows what the other keeps.
package main

type Expr interface{ Accept(Visitor) int }

type Visitor interface {
	Number(*Number) int
	Sum(*Sum) int
}

type Number struct{ value int }
type Sum struct{ left, right Expr }

func (n *Number) Accept(v Visitor) int { return v.Number(n) }
func (s *Sum) Accept(v Visitor) int    { return v.Sum(s) }

type evaluator struct{ steps int }

func (e *evaluator) Number(n *Number) int {
	e.steps++
	return n.value
}

func (e *evaluator) Sum(s *Sum) int {
	return s.left.Accept(e) + s.right.Accept(e)
}

func main() {
	e := &Sum{&Number{1}, &Sum{&Number{2}, &Number{3}}}
	v := &evaluator{}
	println(e.Accept(v), v.steps)
}
