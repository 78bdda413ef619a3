// Functions and variables whose types need themselves.
package main

import "unsafe"

func f(x [unsafe.Sizeof(f)]int) {}

func g() [unsafe.Sizeof(h)]int { return [0]int{} }

func h() [unsafe.Sizeof(g)]int { return [0]int{} }

var v [unsafe.Sizeof(v)]int
var w, x [unsafe.Sizeof(y)]int
var y [unsafe.Sizeof(w)]int

func main() {}
