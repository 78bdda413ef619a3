// Time, a mutex and a closure over both.
package main

import (
	"fmt"
	"sync"
	"time"
)

type Limiter struct {
	mu     sync.Mutex
	tokens float64
	rate   float64
	last   time.Time
	clock  func() time.Time
}

func New(rate float64, clock func() time.Time) *Limiter {
	return &Limiter{rate: rate, tokens: rate, last: clock(), clock: clock}
}

func (l *Limiter) Allow() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.clock()
	l.tokens = min(l.rate, l.tokens+now.Sub(l.last).Seconds()*l.rate)
	l.last = now
	if l.tokens < 1 {
		return false
	}
	l.tokens--
	return true
}

func main() {
	now := time.Unix(0, 0)
	l := New(2, func() time.Time { return now })
	allowed := 0
	for range 5 {
		if l.Allow() {
			allowed++
		}
		now = now.Add(100 * time.Millisecond)
	}
	fmt.Println(allowed, now.Sub(time.Unix(0, 0)))
}
