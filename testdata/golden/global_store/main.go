// What a package variable refers to is reachable from everywhere.
package main

type Config struct {
	Name  string
	Limit *int
}

var current *Config
var limits []*int

func configure(name string, limit int) {
	c := Config{Name: name, Limit: &limit}
	current = &c
}

func addLimit(limit *int) {
	limits = append(limits, limit)
}

func main() {
	configure("default", 10)
	n := 20
	addLimit(&n)
	println(current.Name, *limits[0])
}
