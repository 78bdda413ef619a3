// Uses two packages named item.
package main

import (
	"example.com/twins/a/item"
	second "example.com/twins/b/item"
)

type hasSecret interface{ secret() }

var x item.T = second.T{}
var y second.T = item.T{}
var z = item.T(second.T{})
var w hasSecret = item.T{}
var v item.Secret = second.T{}
var u = map[item.T]second.T{second.T{}: item.T{}}
var t = item.Box[second.T]{V: item.T{}}

func f(item.T, second.T) {}

func main() { f(y, x) }
