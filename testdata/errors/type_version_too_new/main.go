//go:build go1.99

// Is left out unless the tag is given.
package main

func main() {
	undefined()
}
