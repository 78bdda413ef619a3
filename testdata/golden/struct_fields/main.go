// Fields of a struct variable are tracked as one: what one field refers to, the whole variable does.
package main

type Request struct {
	name   string
	buffer *[]byte
	count  *int
}

var last *int

func field() {
	n, m := 1, 2
	buffer := make([]byte, m)
	r := Request{name: "r", buffer: &buffer, count: &n}
	last = r.count
}

func separate() *int {
	n := 1
	var r Request
	r.count = &n
	return r.count
}

func through(r *Request) string { return r.name }

func byValue(r Request) *[]byte { return r.buffer }

func main() {
	field()
	println(*separate(), through(&Request{name: "x"}), byValue(Request{}) == nil, *last)
}
