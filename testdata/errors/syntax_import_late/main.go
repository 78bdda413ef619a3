// Imports must come first.
package main

func helper() {}

import "fmt"

func main() { fmt.Println() }
