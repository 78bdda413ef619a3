// Functions given for functions of other types.
package main

func a(int) string             { return "" }
func b(x int, y ...string)     {}
func c() (int, error)          { return 0, nil }

type fn func(int)

func main() {
	var f func(string) int = a
	var g func(int, []string) = b
	var h func() int = c
	var i fn = a
	var j func(int, ...string) = b
	j = func(int, ...int) {}
	i = func(x, y int) {}
	_ = a == c
	_ = func() {} == nil
	var k func() (x int, err error) = c
	_ = fn(a)
}
