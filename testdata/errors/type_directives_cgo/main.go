// Directives that only cgo may write.
package main

//go:cgo_export_static f
//go:cgo_ldflag "-lm"
//go:cgo_import_static x
//go:cgo_dynamic_linker "/lib/ld.so"
//go:cgo_unsafe_args
func f() {}

//go:cgo_import_dynamic x y "-bad"
//go:cgo_import_dynamic a
//go:cgo_import_dynamic a b "c.so"
func g() {}

func main() {}
