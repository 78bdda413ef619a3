//go:build go1.18

package main

func older() {
	for range 10 {
	}
}
