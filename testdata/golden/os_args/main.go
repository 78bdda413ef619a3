// The program's arguments, environment and exit.
package main

import (
	"fmt"
	"os"
)

func usage(program string) {
	println("usage:", program, "NAME…")
	os.Exit(2)
}

func main() {
	if len(os.Args) > 5 {
		usage(os.Args[0])
	}
	for i, arg := range os.Args[1:] {
		fmt.Println(i, arg)
	}
	if home, ok := os.LookupEnv("HOME"); ok {
		fmt.Println(len(home) > 0, os.Getenv("NOTHING"))
	}
}
