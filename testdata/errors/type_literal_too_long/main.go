// Array literals longer than their arrays.
package main

var a = [2]int{1, 2, 3}
var b = [2]int{5: 1}
var c = [0]string{"a"}
var d = [3]int{2: 1, 2, 3}
var e = [2][1]int{{1, 2}, {3}, {4}}

type t [1]t1
type t1 struct{ x int }

var f = t{{1}, {2}}

func main() {}
