// Numbers that the parser lets through.
package main

var a = 0x1.8
var b = 08
var c = 0b12
var d = 1e
var e = 0o8
var f = 1_000_
var g = 0_x1
var h = 0x1p
var i = 1__0

func main() {}
