// The same package twice, once under another name.
package main

import (
	"fmt"
	"fmt"
	f "fmt"
	_ "fmt"
)

import "strings"

func main() {
	fmt.Println()
	f.Println()
	strings := "a"
	println(strings)
}
