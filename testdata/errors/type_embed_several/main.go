// Embeds several files where one has room.
package main

import "embed"

type text string

//go:embed *.txt
var all embed.FS

//go:embed *.txt
var a string

//go:embed a.txt b.txt
var b []byte

//go:embed a.txt
//go:embed b.txt
var c text

//go:embed a.txt a.txt
var once string

//go:embed a.txt b.txt
var number int

func main() { _, _, _, _, _, _ = all, a, b, c, once, number }
