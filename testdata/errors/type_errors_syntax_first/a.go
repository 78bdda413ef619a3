// Has type errors only.
package main

func main() {
	x := 1
	undefined()
}
