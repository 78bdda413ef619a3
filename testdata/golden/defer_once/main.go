// A deferred closure outside of loops is kept on the stack until the function returns.
package main

type Lock struct{ held bool }

func (l *Lock) Acquire() { l.held = true }
func (l *Lock) Release() { l.held = false }

func update(l *Lock, values map[string]int, key string) {
	l.Acquire()
	defer l.Release()
	values[key]++
}

func timed() (steps int) {
	defer func() {
		steps *= 2
	}()
	steps = 21
	return steps
}

func main() {
	var l Lock
	values := map[string]int{}
	update(&l, values, "calls")
	println(values["calls"], timed())
}
