// Values sent in a select escape, received ones come from the heap.
package main

type Event struct{ code int }

func pump(in <-chan *Event, out chan<- *Event, stop chan struct{}) (n int) {
	fallback := Event{code: -1}
	for {
		select {
		case e := <-in:
			n += e.code
		case e, ok := <-in:
			if !ok {
				return e.code
			}
		case out <- &fallback:
			n++
		case <-stop:
			return n
		default:
			return n
		}
	}
}

func main() {
	in := make(chan *Event, 1)
	in <- &Event{code: 5}
	println(pump(in, nil, nil))
}
