// main as a type.
package main

type main struct{}

func main() {}
