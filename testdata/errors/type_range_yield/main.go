// Functions to range over whose yield returns another boolean, or differs.
package main

type truth bool

func a(yield func() truth)                                    {}
func b[Y func(int) bool | func(string) bool](yield func(Y))   {}

func c[Y func(int) bool | func(string) bool](f func(Y)) {
	for range f {
	}
}

func d[Y ~func(int) bool](f func(Y)) {
	for x := range f {
		var s string = x
	}
}

func main() {
	for range a {
	}
	for range b[func(int) bool] {
	}
}
