// Untyped constants that grow beyond any bound.
package main

const big = 1 << 511
const a = big * 2
const b = big << 10
const c = big * big
const d = -big - big
const e = 1 << 10000
const f = 1e1000000000
const g = big * 1.5
const h = 1 << 512 >> 500
const i = 2.0 << 600

func main() {}
