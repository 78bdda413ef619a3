// Names that nothing declares, everywhere.
package main

type t struct{ x missing1 }

var a missing2 = missing3

func f(x missing4) missing5 { return missing6 }

func (missing7) m() {}

const c = missing8

func main() {
	missing9()
	missing10.x()
}
