// Uses what another file declares.
package main

func main() { size(); other() }
