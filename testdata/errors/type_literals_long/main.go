// Excessive exponents and lengths.
package main

const a = 1e1000000000000
const b = 1e-1000000000000
const c = 0x1p100000000000
const d = 1e646456993
const e = 1e646456992
var f = 1e308 * 10
var g float32 = 1e38 * 10

func main() {}
