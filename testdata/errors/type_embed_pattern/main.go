// Embeds a file that is not there.
package main

import _ "embed"

//go:embed missing.txt
var a string

func main() {}
