// A comment that is never closed.
package main

func main() {
	println(1)
}

/* the rest is
missing
