// What a module of Go 1.8 may not use: aliases, digits with underscores, signed shift counts.
package main

type a = int
type b = []string

const c = 1_000
const d = 0b11
const e = 0o17
const f = 0x1p-2

func main() {
	n := 2
	_ = 1 << n
	n >>= n
	type g = a
	_ = 1i + 0x_ff
}
