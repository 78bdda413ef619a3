// Arrays with dots outside of literals.
package main

var a [...]int
var b [...]int = [...]int{1}
var c map[string][...]int
var d = [...]int{1, 2}[3]
var e = [][...]int{{1}}
var f = new([...]int)
var g = [...]int(nil)

func h(x [...]int) [...]string { return nil }

type i [...]bool

func main() {}
