// Packages that are not in the standard library.
package main

import (
	"fmt"
	"foo/bar"
	"stringz"
)

func main() {
	fmt.Println(bar.X, stringz.Y)
}
