// Functions with wrong forms in ranges.
package main

func a(yield func(int) int)             {}
func b(yield func(int) bool) int        { return 1 }
func c(yield func(a, b, c int) bool)    {}
func d(x, yield func() bool)            {}
func e(yield func(...int) bool)         {}
func f(yield int)                       {}
func g()                                {}

func main() {
	for range a {
	}
	for range b {
	}
	for range c {
	}
	for range d {
	}
	for x := range e {
		var i int = x
	}
	for range f {
	}
	for range g {
	}
	for range main {
	}
}
