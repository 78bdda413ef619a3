// Names what another package declares.
package main

import . "example.com/places/sub/names"
import "example.com/places/sub"

func Name() {}

type Value struct{}

func main() {
	sub.New()
	sub.Both(1)
	var i sub.Iface = Other{}
	_ = i
}
