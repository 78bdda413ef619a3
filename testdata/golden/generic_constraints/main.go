package main

import "fmt"

type Number interface {
	~int | ~int64 | ~float64
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return "pair" }

func Sum[T Number](xs ...T) T {
	var s T
	for _, x := range xs {
		s += x
	}
	return s
}

type Stringer interface{ String() string }

func Join[T Stringer](xs []T) string {
	s := ""
	for _, x := range xs {
		s += x.String()
	}
	return s
}

func Kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	}
	return "?"
}

func Ptr[T any](v T) *T { return &v }

type Opt[T any] struct{ p *T }

func Some[T any](v T) Opt[T] { return Opt[T]{Ptr(v)} }
func (o Opt[T]) Get() (T, bool) {
	if o.p == nil {
		var z T
		return z, false
	}
	return *o.p, true
}

func Chan[T any](xs []T) <-chan T {
	c := make(chan T)
	go func() {
		for _, x := range xs {
			c <- x
		}
		close(c)
	}()
	return c
}

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5))
	fmt.Println(Join([]Pair[string, int]{{"a", 1}}))
	fmt.Println(Kind(3), Kind("x"))
	o := Some(5)
	v, ok := o.Get()
	fmt.Println(v, ok)
	for x := range Chan([]string{"a"}) {
		println(x)
	}
}
