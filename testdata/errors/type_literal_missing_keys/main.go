// Map literals without keys.
package main

var a = map[string]int{1}
var b = map[string]int{"a": 1, "b"}
var c = map[string]map[string]int{"a": {1}, {"b": 2}}
var d = []map[int]int{{1}, {2: 3}}

type m map[int]string

var e = m{1: "a", "b", "c"}

func main() {}
