// Initialisation that goes through methods, method values and literals.
package main

type counter int

func (c counter) next() int { return total + int(c) }

var total = counter(1).next()

var table = map[string]func() int{"a": size}

func size() int { return len(table) }

var late = func() { println(early) }

var early = run(late)

func run(f func()) int { f(); return 1 }

func main() {}
