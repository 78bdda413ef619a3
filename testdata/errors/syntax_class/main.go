// Keywords of other languages at package level.
package main

class Point {
	int x
}

public func f() {}

function g() {}

let x = 1

def h():

func main() {}
