// A package of another module needs a go.mod that names it.
package main

import "github.com/pkg/profile"

func main() {
	defer profile.Start().Stop()
}
