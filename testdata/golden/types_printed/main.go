// How types are spelled in messages.
package main

import (
	"io"
	"time"
)

type local struct{ n int }

var sink []any

func main() {
	n := 3
	sink = append(sink,
		make([]local, n), make([]*local, n), make([]time.Duration, n), make([]io.Reader, n),
		make([][2]string, n), make([]map[string][]byte, n), make([]func(int, ...string) (int, error), n),
		make([]chan<- int, n), make([]<-chan int, n), make([]chan (<-chan int), n),
		make([]struct {
			a, b int
			tag  string `json:"t"`
			local
		}, n),
		make([]interface{}, n), make([]error, n), make([]any, n),
		make([]interface {
			M(int) int
			N([]byte, ...any) (n int)
		}, n),
		make([]rune, n), make([]byte, n), make([]uintptr, n), make([]func(), n),
		new(map[local]any), new([4]*int), new(func(a, b int) string))
}
