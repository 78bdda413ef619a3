// Elements of channels that are too large.
package main

type block [1 << 16]byte

var queue chan block

type server struct {
	requests chan [70001]byte
	answers  map[string]chan<- [70002]byte
}

type list[T any] struct {
	next *list[T]
	feed chan T
}

var long list[[70003]byte]

func serve(in <-chan [70004]byte) {
	type local chan [70005]byte
	var l local
	_ = l
	for range in {
	}
}

func use(s server, small chan [1<<16 - 1]byte) {
	made := make(chan [70006]byte, 1)
	_ = made
	println("used")
	if _, ok := any(s).(chan [70007]byte); ok {
		println("sent")
	}
}

func main() {
	serve(nil)
	use(server{}, nil)
	_, _ = queue, long
}
