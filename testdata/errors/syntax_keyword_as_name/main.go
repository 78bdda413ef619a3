// Keywords cannot be names.
package main

func func() {}

var type = 1

func main() {
	range := 2
	for map := range 3 {
	}
	x.select()
}
