// The content of a parameter leaks when something it points to is stored; the parameter itself may
// still point to the stack.
package main

type Message struct {
	body *[]byte
	next *Message
}

var last *[]byte
var queue *Message

func record(m *Message) {
	last = m.body
}

func enqueue(m *Message) {
	m.next = queue
	queue = m
}

func main() {
	body := []byte("hello")
	record(&Message{body: &body})
	enqueue(&Message{body: &body})
	println(len(*last), queue.next == nil)
}
