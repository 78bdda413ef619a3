// A file may have several init functions; they are called in order and never expanded into others.
package main

var settings map[string]string
var started *int

func init() {
	settings = make(map[string]string)
}

func init() {
	n := 1
	started = &n
	func() { settings["mode"] = "test" }()
}

func main() {
	println(settings["mode"], *started)
}
