// nil where no type says what it is.
package main

func f(x ...any) {}

func main() {
	a := nil
	var b = nil
	var c, d = 1, nil
	_ = nil
	for range nil {
	}
	for x := range nil {
	}
	switch nil {
	}
	switch x := nil; x {
	}
	nil
	*nil
}
