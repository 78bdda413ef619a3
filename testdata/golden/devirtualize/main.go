// An interface variable that can only hold one type: its calls become direct and can be expanded.
package main

type Speaker interface{ Speak() string }

type Dog struct{ name string }

func (d *Dog) Speak() string { return d.name + " says woof" }

type Cat struct{}

func (Cat) Speak() string { return "meow" }

func newDog(name string) Speaker { return &Dog{name} }

func main() {
	var s Speaker = Cat{}
	println(s.Speak())

	d := newDog("Rex")
	println(d.Speak())

	var either Speaker
	if len(s.Speak()) > 3 {
		either = &Dog{"Max"}
	} else {
		either = Cat{}
	}
	println(either.Speak())
}
