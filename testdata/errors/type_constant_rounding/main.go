// Constants that round as they are shown.
package main

var a int = 0.1
var b int = 1e-10
var c int = 123456789.123456789
var d int = 1.0000000000000000000001
var e int = 1e100
var f int = 3.14159265358979323846264338327950288
var g int8 = 1 << 100
var h string = 1234567890123456789012345678901234567890
var i string = 0x1p-100
var j bool = 1.5e300 * 1e300

func main() {}
