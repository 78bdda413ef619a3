// The variable of a type switch is another one in each clause; where it holds a pointer, the pointer
// is what was stored, otherwise the value is loaded.
package main

type Node interface{}

func inspect(n Node) *int {
	switch v := n.(type) {
	case nil:
		return nil
	case *int:
		return v
	case []*int:
		return v[0]
	case struct{ p *int }:
		return v.p
	case func() *int:
		return v()
	}
	return nil
}

func describe(n Node) string {
	switch v := n.(type) {
	case int, int64:
		return "integer"
	case string:
		return v
	case error:
		return v.Error()
	default:
		return "unknown"
	}
}

func main() {
	x := 1
	println(*inspect(&x), describe("text"), describe(2.5))
}
