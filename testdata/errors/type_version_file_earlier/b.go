//go:build go1.25

package main

type t struct{}

func (t) m[P any](x P) {}

func other() {
	for range 10 {
	}
	_ = new(5)
}
