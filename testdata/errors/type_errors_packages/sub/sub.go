// Package sub has one error.
package sub

func F(x int) { y := 1 }
