//go:build go1.99

// Is left out.
package main

func main() {}
