// Atomic operations are instructions of the machine: they cost like one and leak nothing.
package main

import "sync/atomic"

var requests int64

type Stats struct {
	hits   atomic.Int64
	closed atomic.Bool
}

func (s *Stats) Hit() int64 { return s.hits.Add(1) }

func visit(n *int64) bool {
	atomic.AddInt64(n, 1)
	return atomic.CompareAndSwapInt64(&requests, 0, 1)
}

func main() {
	var s Stats
	var local int64
	s.closed.Store(true)
	println(visit(&local), s.Hit(), atomic.LoadInt64(&requests), s.closed.Load())
}
