// Shifts and constants on 32-bit arm.
package main

func main() {
	var x int = 0xffffffff
	var y uint = 0xffffffff
	var z uint = 0x100000000
	_ = x << 40
	const c = int(1) << 31
	const d = uint(1) << 32
	const e = ^uint(0) + 1
	const f uintptr = 1<<32 - 1
	_, _ = y, z
}
