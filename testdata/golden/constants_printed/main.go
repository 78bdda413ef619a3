// Constants print as their values; one whose type is not the value's default prints with its type.
package main

import "time"

type Color int
type Word string

const (
	Red Color = iota
	Green
)

var sink []any

func main() {
	sink = append(sink,
		Green, Word("w"), time.Second, uint8(7), 'λ', rune(10), byte('x'),
		3.5, float32(0.25), 1e100, 123456789.0, 1<<40, true, 2i, complex64(1+2i),
		-1, "tab\there", `raw "quoted"`, "héllo\x00", int64(-5), uintptr(8))
	println(len(sink))
}
