// The same name from two dot imports.
package main

import . "example.com/twice/one"
import . "example.com/twice/two"

var x = Name

func main() {}
