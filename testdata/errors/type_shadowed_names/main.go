// Names that hide others until they make no sense.
package main

import "strings"

func f(string string) string { return string }

type len int

func main() {
	strings := 1
	_ = strings.ToUpper("a")
	int := "a"
	var x int
	_ = len("abc")
	true := 1
	if true {
	}
	nil := 5
	var p *byte = nil
	for error := range 3 {
		var e error
	}
	main := 2
	main()
}
