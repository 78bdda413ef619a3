// Timers and callbacks that reschedule themselves.
package main

import "fmt"

type callback func(now int)

type timer struct {
	at   int
	call callback
	next *timer
}

type loop struct {
	head *timer
	now  int
}

func (l *loop) after(delay int, call callback) *timer {
	t := &timer{at: l.now + delay, call: call}
	p := &l.head
	for *p != nil && (*p).at <= t.at {
		p = &(*p).next
	}
	t.next, *p = *p, t
	return t
}

func (l *loop) every(period, times int, call callback) {
	var tick callback
	tick = func(now int) {
		call(now)
		if times--; times > 0 {
			l.after(period, tick)
		}
	}
	l.after(period, tick)
}

func (l *loop) run() {
	for l.head != nil {
		t := l.head
		l.head, t.next = t.next, nil
		l.now = t.at
		t.call(l.now)
	}
}

func main() {
	var l loop
	ticks := 0
	l.every(10, 3, func(int) { ticks++ })
	l.after(15, func(now int) { fmt.Println("once at", now) })
	l.run()
	fmt.Println(ticks, l.now)
}
