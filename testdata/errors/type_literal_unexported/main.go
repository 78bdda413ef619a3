// Fields of another package's struct in literals.
package main

import (
	"strings"
	"sync"
)

var a = strings.Reader{"a", 1, 2}
var b = strings.Builder{nil, nil}
var c = sync.Mutex{1, 2}
var d = sync.Mutex{state: 1}
var e = []strings.Reader{{"a", 0, 0}}

func main() {}
