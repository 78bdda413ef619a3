// Package variables that depend on each other.
package main

var a = b
var b = c + 1
var c = f()

func f() int { return g() }

func g() int { return a }

var x = x

var table = map[string]func(){"help": help}

func help() { println(len(table)) }

const k = l
const l = k

func main() {}
