// Requests that carry their own answer channel.
package main

type request struct {
	key   string
	reply chan<- *int
}

func serve(requests <-chan request, values map[string]*int) {
	for r := range requests {
		r.reply <- values[r.key]
	}
}

func ask(requests chan<- request, key string) *int {
	reply := make(chan *int)
	requests <- request{key, reply}
	return <-reply
}

func main() {
	n := 42
	requests := make(chan request)
	go serve(requests, map[string]*int{"answer": &n})
	println(*ask(requests, "answer"))
	close(requests)
}
