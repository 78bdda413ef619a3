// A relative import path outside of a module.
package main

import "./local"

func main() { local.F() }
