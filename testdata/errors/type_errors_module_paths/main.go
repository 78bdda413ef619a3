// Needs a package that has errors.
package main

import "example.com/two/sub"

func main() {
	sub.F(undefined)
}
