// Functions that call each other are inlined until one of them repeats, and then analysed as one group.
package main

func isEven(n int) bool {
	if n == 0 {
		return true
	}
	return isOdd(n - 1)
}

func isOdd(n int) bool {
	if n == 0 {
		return false
	}
	return isEven(n - 1)
}

type Expr struct {
	operator byte
	operands []*Expr
}

func evaluate(e *Expr, trace *[]*Expr) int {
	if len(e.operands) == 0 {
		return 1
	}
	return evaluateAll(e.operands, trace)
}

func evaluateAll(list []*Expr, trace *[]*Expr) (sum int) {
	for _, e := range list {
		*trace = append(*trace, e)
		sum += evaluate(e, trace)
	}
	return sum
}

func main() {
	var trace []*Expr
	e := &Expr{'+', []*Expr{{}, {}}}
	println(isEven(10), evaluate(e, &trace), len(trace))
}
