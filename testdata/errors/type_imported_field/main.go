// Fields of imported types that are not exported.
package main

import (
	"bytes"
	"strings"
)

var b bytes.Buffer
var r = strings.NewReader("x")

var x = b.buf
var y = r.s
var z = b.Buf
var w = bytes.Buffer{buf: nil}
var v = strings.Reader{"x", 0, 0}
var u = bytes.Buffer{Off: 1}
var t = b.readRune

func main() {}
