// Embeds a file in wrong places.
package main

import "embed"

//go:embed a.txt
var a, b string

//go:embed a.txt
var c = "x"

//go:embed a.txt
var d string

var _ embed.FS

func main() {
	//go:embed a.txt
	var e string
	_ = e
}

//go:embed a.txt
func f() {}

//go:embed a.txt
type t int

//go:embed a.txt
const g = 1
