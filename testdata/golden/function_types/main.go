// Methods on types that are not structs: functions, slices, maps and numbers.
package main

type Handler func(path string) int

func (h Handler) Serve(path string) int { return h(path) }

type Server interface{ Serve(path string) int }

type Stack []string

func (s *Stack) Push(v string) { *s = append(*s, v) }

func (s Stack) Top() string { return s[len(s)-1] }

type Set map[string]bool

func (s Set) Add(v string) Set {
	s[v] = true
	return s
}

type Celsius float64

func (c *Celsius) Warm(by Celsius) { *c += by }

func main() {
	var server Server = Handler(func(path string) int { return len(path) })
	var s Stack
	s.Push("a")
	c := Celsius(20)
	c.Warm(1.5)
	println(server.Serve("/"), s.Top(), len(Set{}.Add("x")), float64(c))
}
