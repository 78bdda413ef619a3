// Keys and elements of maps, and arrays, that are too large.
package main

type huge [1 << 31]byte

var keys map[huge]int

var elements map[int]huge

type table struct {
	rows map[string][1 << 32]byte
}

type vast [1 << 50]byte

func look(p *[1 << 60]int, q *vast) (found *[1 << 47]int64) { return nil }

func main() {
	var t table
	local := map[int][1<<31 + 1]byte{}
	_, _, _, _, _ = keys, elements, t, look, local
	var fits *[1<<50 - 1]byte
	_ = fits
}
