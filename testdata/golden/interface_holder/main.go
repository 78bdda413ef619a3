// An interface in a struct, a slice or a map is itself only as local as its container.
package main

type Animal interface{ Sound() string }

type Dog struct{ name string }

func (d Dog) Sound() string { return d.name + "!" }

type Zoo struct {
	star    Animal
	animals []Animal
}

func open() *Zoo {
	return &Zoo{star: Dog{"Rex"}, animals: []Animal{Dog{"Max"}, Dog{"Bo"}}}
}

func local() int {
	any := []interface{}{1, "two", Dog{"Fido"}, 4.5}
	return len(any)
}

func loud(a Animal) string { return a.Sound() + a.Sound() }

func main() {
	z := open()
	println(z.star.Sound(), loud(z.animals[0]), local())
}
