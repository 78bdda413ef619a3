// More types that are too large than are reported.
package main

type a [1 << 51]byte
type b [1 << 52]byte
type c [1 << 53]byte
type d [1 << 54]byte
type e [1 << 55]byte
type f [1 << 56]byte
type g [1 << 57]byte
type h [1 << 58]byte
type i [1 << 59]byte
type j [1 << 60]byte
type k [1 << 61]byte

func main() {}
