// A folder with a go.mod is named by its import path.
package main

func main() {
	return 1
}
