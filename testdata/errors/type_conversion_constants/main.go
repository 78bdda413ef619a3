// Constants that do not fit the type they are converted to.
package main

type small int8

const a = small(200)
const b = uint8(-1)
const c = int(2.5)
const d = string(-1)
const e = float32(1e50)
const f = uint64(1 << 64)
const g = complex64(1e50i)
const h = rune("a")
const i = int("1")
const j = []byte("a")
const k = any(1)

func main() {}
