// Imports that nothing uses: plain, renamed, with a path of more parts, and by dot.
package main

import (
	"bytes"
	"container/list"
	io "io"
	f "fmt"
	math "math/bits"
	. "strings"
	_ "os"
)

func main() {}
