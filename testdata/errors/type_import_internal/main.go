// Packages inside internal folders of the standard library are not for others.
package main

import "internal/abi"

func main() {
	println(abi.X)
}
