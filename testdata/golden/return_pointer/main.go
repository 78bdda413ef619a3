package main

import (
	"fmt"
)

func f() *int {
	a := 42
	return &a
}

func main() {
	fmt.Printf("%d", *f())
}
