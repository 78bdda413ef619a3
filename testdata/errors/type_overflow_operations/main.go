// Typed constants whose operations leave the type.
package main

const a int8 = 100
const b = a * 2
const c = uint8(255) + 1
const d = -int8(-128)
const e = ^uint16(0) + 1
const f = uint(0) - 1
const g = int64(1) << 63
const h = int32(1<<31 - 1) + 1
const i = byte('a') * 3
const j = float32(3e38) * 10

func main() {}
