// Heads of for statements.
package main

func main() {
	for i := 0; i < 3 {
	}
	for i := 0; i < 3; i := 1 {
	}
	for ; ; {
	}
	for i := 0; i++ {
	}
	for (i := 0; i < 3; i++) {
	}
}
