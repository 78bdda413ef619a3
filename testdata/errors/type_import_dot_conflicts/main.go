// A dot import that declares what the file or the package declares too.
package main

import . "example.com/dots/shapes"
import "fmt"

func Square() {}

type Circle int

var fmt = 1

var x = Area(2)

func main() {}
