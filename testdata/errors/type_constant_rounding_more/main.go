// More values as messages show them.
package main

var a string = 'a' + 1
var b string = '\n'
var c string = '\u2028'
var d string = 1.5 + 2.25i
var e string = 1e20i
var f string = -0.0
var g int = "a\tb\x00\u00e9"
var h int = "a long string that has more characters than a message shows of it, as it would seem"
var i int = `raw "quoted" text`
var j int = 5 > 3

func main() {}
