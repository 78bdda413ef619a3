//go:build (linux && go1.21) || go1.23

// Gets Go 1.21.
package main

func main() {
	for range 10 {
	}
}
