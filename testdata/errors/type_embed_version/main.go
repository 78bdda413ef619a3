// Embeds a file in a language that cannot.
package main

import _ "embed"

//go:embed a.txt
var a string

//go:embed a.txt
var b, c string

//go:embed a.txt
var d int

func main() { _, _, _, _ = a, b, c, d }
