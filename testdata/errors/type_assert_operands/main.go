// Type assertions on what is no interface.
package main

type t struct{}

func f[T any](x T, y T) { _ = x.(int); _ = any(y).(T) }

func main() {
	x := 1
	_ = x.(int)
	_ = "a".(string)
	_ = nil.(int)
	_ = main.(func())
	_ = t{}.(t)
	_ = (&x).(*int)
	_ = any(1).(missing)
	a, b, c := any(1).(int)
	any(1).(int)
	_ = int.(t)
}
