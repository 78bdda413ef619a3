// An import is a name of the file like any other.
package main

import (
	"fmt"
	"os"
	fmt "strings"
)

func os() {}

func main() {
	fmt.Println()
	fmt := 1
	fmt.Println()
}
