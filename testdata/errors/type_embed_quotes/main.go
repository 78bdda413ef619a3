// Embeds by broken patterns.
package main

import _ "embed"

//go:embed "a.txt
var a string

//go:embed
var b string

func main() {}
