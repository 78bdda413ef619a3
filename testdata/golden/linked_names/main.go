package main

import _ "unsafe"

//go:linkname keep
func keep(p *int) (*int, int) { return p, *p }

//go:linkname share example.share
func share(s []string) string { return s[0] }

func main() {
	n := 1
	_, m := keep(&n)
	println(m, share([]string{"a"}))
}
