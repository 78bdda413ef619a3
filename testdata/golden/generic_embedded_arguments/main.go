package main

import "errors"

type plain struct{ x int }

func (p plain) double() int  { return p.x * 2 }
func (p *plain) Grow(by int) { p.x += by }
func (p plain) Check() error { return errors.New("plain") }

type count int

func (c count) next() int { return int(c) + 1 }

// pair becomes the argument of a type parameter: its shape has the promoted methods too.
type pair struct {
	plain
	count
	name string
}

type box[T any] struct{ held *T }

func (b *box[T]) take() *T { return b.held }

func zero[T any](like T) T {
	var t T
	return t
}

type rows int

func (rows) Last() (int64, error) { return 0, errors.New("no rows") }

var store box[pair]

func main() {
	p := zero(pair{name: "p"})
	println(p.next(), p.double(), store.take() == nil, rows(1))
}
