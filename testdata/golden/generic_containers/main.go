package main

import (
	"errors"
	"sort"
)

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }
func (s *Stack[T]) Pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errors.New("empty")
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, nil
}

type Cache[K comparable, V any] struct {
	data  map[K]V
	order []K
	onEv  func(K, V)
}

func NewCache[K comparable, V any](on func(K, V)) *Cache[K, V] {
	return &Cache[K, V]{data: make(map[K]V), onEv: on}
}
func (c *Cache[K, V]) Put(k K, v V) {
	if old, ok := c.data[k]; ok {
		c.onEv(k, old)
	}
	c.data[k] = v
	c.order = append(c.order, k)
}
func (c *Cache[K, V]) Get(k K) (v V, ok bool) {
	v, ok = c.data[k]
	return
}
func (c *Cache[K, V]) Each(f func(K, V) bool) {
	for k, v := range c.data {
		if !f(k, v) {
			delete(c.data, k)
			break
		}
	}
}

type Ordered interface{ ~int | ~string }

func SortBy[T any, O Ordered](xs []T, key func(T) O) {
	sort.Slice(xs, func(i, j int) bool { return key(xs[i]) < key(xs[j]) })
}

func Reduce[T, A any](xs []T, a A, f func(A, T) A) A {
	for _, x := range xs {
		a = f(a, x)
	}
	return a
}

type user struct {
	name string
	age  int
}

type Visitor[T any] interface{ Visit(x T) error }
type printer[T any] struct{ n int }

func (p *printer[T]) Visit(x T) error { p.n++; return nil }
func Walk[T any](xs []T, v Visitor[T]) error {
	for _, x := range xs {
		if err := v.Visit(x); err != nil {
			return err
		}
	}
	return nil
}

type Result[T any] struct {
	val T
	err error
}

func Try[T any](f func() (T, error)) (r Result[T]) {
	defer func() {
		if e := recover(); e != nil {
			r.err = errors.New("panic")
		}
	}()
	v, err := f()
	return Result[T]{v, err}
}
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

type Matrix[T ~float32 | ~float64] [][]T

func (m Matrix[T]) At(i, j int) T { return m[i][j] }

func main() {
	var s Stack[user]
	s.Push(user{"a", 1})
	u, err := s.Pop()
	println(u.name, err == nil)
	c := NewCache(func(k string, v *user) { println(k) })
	c.Put("x", &u)
	v, ok := c.Get("x")
	println(v, ok)
	c.Each(func(k string, v *user) bool { return true })
	us := []user{{"b", 2}}
	SortBy(us, func(u user) string { return u.name })
	println(Reduce(us, 0, func(a int, u user) int { return a + u.age }))
	println(Walk(us, &printer[user]{}))
	r := Try(func() (int, error) { return 1, nil })
	println(r.val, Must(1, nil))
	println(Matrix[float64]{{1}}.At(0, 0))
}
