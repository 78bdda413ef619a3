// Constants too large for their types.
package main

func main() {
	var a int8 = 128
	var b uint8 = -1
	var c int16 = 1 << 15
	var d uint16 = 65536
	var e int32 = -1<<31 - 1
	var f uint32 = 1 << 32
	var g int64 = 1 << 63
	var h uint64 = 1 << 64
	var i float32 = 1e39
	var j float64 = 1e309
}
