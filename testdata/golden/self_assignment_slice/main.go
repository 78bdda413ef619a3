// A buffer that is resliced in place assigns itself to itself: that flow can be ignored.
package main

type Buffer struct {
	data []byte
	head []byte
}

func (b *Buffer) Skip(n int) {
	b.data = b.data[n:]
}

func (b *Buffer) Split(n int) {
	b.head = b.data[:n]
}

func trim(p *[]int) {
	*p = (*p)[1:]
}

func main() {
	b := Buffer{data: []byte("buffer")}
	b.Skip(2)
	b.Split(1)
	s := []int{1, 2}
	trim(&s)
	println(len(b.data), len(b.head), len(s))
}
