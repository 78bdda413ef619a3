//go:build go1.21 && go1.22 && !go1.99

package main

func c(seq func(func() bool)) {
	for range 10 {
	}
	for range seq {
	}
}
