// A package alone on a line, in a condition, and as a label's neighbour.
package main

import "os"

func main() {
	os
	if os {
	}
	for range os {
	}
	switch os {
	}
	go os
	x := os
	&os
	<-os
	os.Args.os
}
