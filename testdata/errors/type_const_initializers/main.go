// Constants that are not constant.
package main

var v = 1

func f() int { return 2 }

const a = v
const b = f()
const c = len([]int{1})
const d = []int{1}
const e = nil
const g = "abc"[1]
const h = &v
const i = func() {}
const j, k = f, v + 1
const l = len("abc") + cap([3]int{})

func main() {}
