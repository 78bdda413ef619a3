// Lacks an import.
package main

//go:embed a.txt
var a string

func main() {}
