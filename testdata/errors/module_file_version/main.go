//go:build go1.21

// Package main has files with versions of their own.
package main

func main() {
	for range 10 {
		older()
	}
}
