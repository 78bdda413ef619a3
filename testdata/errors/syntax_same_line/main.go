// Only the first syntax error of a line is reported.
package main

func main() {
	a := 1 1; b := 2 2
	if a == { ) }
	println(a b c)
}

func broken( {
}
