// Slicing an array takes its address: the array moves to the heap with the slice.
package main

type Digest struct{ sum [16]byte }

func (d *Digest) Bytes() []byte { return d.sum[:] }

func zeroes() []int {
	var numbers [4]int
	return numbers[:2]
}

func local() int {
	var numbers [4]int
	part := numbers[1:3:4]
	return len(part) + cap(part)
}

func parameter(a [4]*int) []*int { return a[:] }

func main() {
	var d Digest
	var pointers [4]*int
	println(len(d.Bytes()), len(zeroes()), local(), len(parameter(pointers)))
}
