// Type parameters where none may stand.
package main

type a[P any] P
type b[P any] = P
type c[P any] *P
type d[P Q, Q any] struct{}
type e[P any] struct{ x int }

func f[P Q, Q any](x P)    {}
func g[P any, Q P]()       {}
func h[P any](x P)         { type l P; type m = P }
func i[P *P]()             {}
func j[_ any, _ any]()     {}
func (P) k[P any]()        {}

func main() {}
