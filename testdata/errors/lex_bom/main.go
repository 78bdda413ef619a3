// A byte order mark is only allowed at the start of a file.
package main

func main() {
	x := "﻿"
	﻿println(x)
}
