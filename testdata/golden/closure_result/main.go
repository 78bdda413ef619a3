// A closure that returns what it captured: the caller of the closure keeps it alive.
package main

type Config struct{ values map[string]string }

func getter(c *Config) func(string) string {
	return func(key string) string { return c.values[key] }
}

func pointer(c *Config) func() *Config {
	return func() *Config { return c }
}

func inner(c *Config) *Config {
	same := func() *Config { return c }
	return same()
}

func identity(p *int) *int {
	f := func(q *int) *int { return q }
	return f(p)
}

func main() {
	c := &Config{map[string]string{"k": "v"}}
	x := 1
	println(getter(c)("k"), pointer(c)() == inner(c), *identity(&x))
}
