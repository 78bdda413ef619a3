// Constants with many digits.
package main

const a = 0.1 + 0.2
const b int = a * 10
const c = 1.0 / 3.0 * 3.0
const d int = c
const e = 1e-1000000
const f = 1<<500 - 1
const g int8 = f % 256
const h float32 = 16777217.5
const i int = h
const j = 0x1p-1074 / 2
const k float64 = 1e-400
const l int = k
const m = 9007199254740993.0
const n int = float64(m)
const o int32 = 1e9 * 3

func main() {}
