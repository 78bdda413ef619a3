// Import paths in odd forms.
package main

import (
	"./local"
	""
	"a b"
)

func main() {}
