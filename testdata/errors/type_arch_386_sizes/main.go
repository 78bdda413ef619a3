// Sizes and offsets on a machine with 32 bits.
package main

import "unsafe"

type t struct {
	a byte
	b int64
	c *int
}

const a int8 = int8(unsafe.Sizeof(t{})) * 8
const b = unsafe.Offsetof(t{}.b) - 5
const c = unsafe.Sizeof("") - 9
const d = unsafe.Alignof(int64(0)) - 5
const e = unsafe.Sizeof([]int{}) - 13

var f [unsafe.Sizeof(0) - 5]int
var g [1 << 31]byte
var h [1<<31 - 1]byte

func main() {}
