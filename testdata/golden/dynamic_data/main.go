// Package variables whose values are computed are set by an initialiser, line by line as in a function.
package main

type Level struct {
	name   string
	limits map[string]int
}

func lookup(name string) *Level { return registry[name] }

var (
	count    = new(int)
	buffer   = make([]byte, 128)
	debug    = &Level{"debug", make(map[string]int)}
	registry = map[string]*Level{}
	found    = lookup("debug")
	joined   = prefix + "-" + suffix()
	prefix   = "level"
	lines    = append([]string{"a"}, prefix)
)

//go:noinline
func suffix() string { return "x" }

func main() {
	println(*count, len(buffer), debug.name, found == nil, joined, len(lines))
}
