// Packages used outside of selectors.
package main

import (
	"fmt"
	str "strings"
)

var a = fmt
var b = str

type t fmt
type u = *str

func f(x fmt) str { return fmt }

func main() {
	fmt()
	fmt = 1
	str++
	println(str + "x")
	_ = []fmt{}
}
