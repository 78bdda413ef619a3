// Embeds files into variables of other types.
package main

import _ "embed"

//go:embed a.txt
var a int

//go:embed a.txt
var b []rune

//go:embed a.txt
var c [4]byte

//go:embed a.txt
var d map[string]string

func main() {}
