// go and defer make wrappers, gowrapN and deferwrapN, unless the call takes nothing and returns nothing.
// The wrappers of a function share one numbering, its literals another.
package main

type Timer struct{ ticks int }

func (t *Timer) Stop() int { return t.ticks }
func (t *Timer) Tick()     { t.ticks++ }

func plain() {}

func report(n int) (int, error) { return n, nil }

func run(t *Timer, f func(), g func(int) int) {
	go plain()
	go f()
	go g(1)
	go t.Tick()
	go func() { t.ticks = 0 }()
	go func(n int) { t.ticks = n }(t.ticks)
	defer plain()
	defer report(t.ticks)
	defer t.Stop()
	defer g(2)
	defer print("done ", t.ticks, "\n")
	defer func() { recover() }()
}

func main() {
	run(&Timer{}, func() {}, func(n int) int { return n })
}
