// Literals without a type where none can be guessed.
package main

type inner struct{ i int }

type outer struct {
	in inner
	p  *inner
}

var a = outer{in: {1}}
var b = outer{{1}, {2}}
var c = []any{{1}, {}}
var d = map[string]func(){"a": {}}
var e = [][]*int{{{1}}}
var f []int = []int{{}}
var g = []map[string]int{{"a": {}}}

func main() {}
