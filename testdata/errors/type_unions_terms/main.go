// Terms with type parameters, missing types and values.
package main

type a[P any] interface{ int | P }
type b[P any] interface{ ~P }
type c interface{ int | missing }
type d interface{ int | 5 }
type e interface{ ~missing }
type f[P any] interface{ *P | []P }

var v int

type g interface{ v | int }
type h interface{ ~*h2 }
type h2 int
type i interface{ int8 | ~int8 | uint8 }

func j[P int | ~int | Q, Q any]() {}

func main() {}
