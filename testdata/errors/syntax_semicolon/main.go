// Two statements on one line need a semicolon.
package main

import "fmt" import "os"

func main() { x := 1 y := 2 }

func f() {} func g() {}

var a = 1 var b = 2
