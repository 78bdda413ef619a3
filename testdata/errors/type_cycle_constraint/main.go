// Type parameters whose constraints go round.
package main

func f[P Q, Q P]() {}
func g[P P]() {}
func h[P interface{ *Q }, Q interface{ *P }]() {}

type t[P t[P]] struct{}
type u[P *u[P]] struct{}
type v[P interface{ m() v[P] }] interface{ n(P) }
type w[P any, Q w[P, Q]] int

func main() {}
