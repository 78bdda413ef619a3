// Variables that are initialised from themselves.
package main

var a = a + 1
var b = func() int { return b }()
var c int = c

func main() {}
