// Array, map and channel types with missing parts.
package main

var b [3]

var d map[string]

var f map[]int

var c []

func main() {}
