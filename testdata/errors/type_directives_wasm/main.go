// Directives for another architecture.
package main

//go:wasmimport
func a()

//go:wasmimport env
func b()

//go:wasmexport
func c() {}

//go:wasmexport d e
func d() {}

func main() {}
