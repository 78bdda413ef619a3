// Type parameters as embedded fields.
package main

type a[P any] struct{ P }
type b[P any] struct{ *P }
type c[P interface{ ~struct{} }] struct {
	int
	P
}

func f[P any]() {
	type l struct{ P }
	var x struct{ *P }
}

type d[P any] interface{ P }
type e[P any] interface {
	int | P
}

func main() {}
