// Embedded fields of types that cannot be embedded.
package main

import "unsafe"

type p *int
type i interface{ m() }
type u unsafe.Pointer

type a struct{ p }
type b struct{ *p }
type c struct{ *i }
type d struct{ unsafe.Pointer }
type e struct{ *unsafe.Pointer }
type f struct{ u }
type g struct{ *any }
type h struct{ error }
type j struct{ *error }

func main() {}
