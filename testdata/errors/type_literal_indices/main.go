// Indices in literals that are not constant integers.
package main

var n = 1

var a = []int{n: 1}
var b = []int{"a": 1}
var c = [2]int{-1: 1}
var d = [...]int{1.5: 1}
var e = []int{x: 1}
var f = [...]int{2.0: 1, 'a': 2}
var g = []int{1 << 63: 1}
var h = []int{nil: 1}
var i = [3]int{len("abc"): 1}
var j = []int{int: 2}

func main() {}
