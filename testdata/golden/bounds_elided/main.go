// An index that the type or an operator keeps within the array needs no check.
package main

var table [256]byte
var ring [8]int

func lookup(b byte) byte { return table[b] }

func next(i int) int { return ring[i&7] }

func bucket(hash uint) int { return ring[hash%8] }

func top(x uint8) int { return ring[x>>5] }

func digit(x uint) byte { return "0123456789abcdef"[x&15] }

func checked(i int) int { return ring[i%8] }

func through(p *[16]int, x uint32) int { return p[x>>28] }

func main() {
	var big [16]int
	println(lookup('a'), next(9), bucket(3), top(255), digit(10), checked(1), through(&big, 1))
}
