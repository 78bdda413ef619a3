// Constants of types that have none.
package main

type str struct{}

const a []int = nil
const b *int = nil
const c str = str{}
const d error = nil
const e [2]int = 1
const f any = 1
const g map[string]int = nil
const h func() = nil
const i missing = 1
const j uintptr = 1

func main() {}
