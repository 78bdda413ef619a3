// Uses what another file declares.
package main

func main() { path(1) }
