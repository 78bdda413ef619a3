// Names that a package does not export, or does not have.
package main

import (
	"bytes"
	"os"
	"strings"
	"unsafe"
)

var a = strings.toUpper("x")
var b = strings.NoSuch
var c strings.indexFunc
var d = bytes.buffer{}
var e = os.args
var f = unsafe.pointer(nil)
var g = strings._
var h strings.Missing
var i = strings.builder{}

func main() {}
