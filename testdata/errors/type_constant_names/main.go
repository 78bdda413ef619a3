// Named constants and iota as messages show them.
package main

type color int

const (
	red color = iota
	green
	blue
)

const half = 0.5

type weekday string

const monday weekday = "mon"

var a string = green
var b int = blue
var c int = half
var d color = half
var e weekday = red
var f string = monday
var g color = "blue"
var h int8 = -200 - 1<<iota2
var i bool = red == monday
var j [blue]int = [3]int{}

func main() {}
