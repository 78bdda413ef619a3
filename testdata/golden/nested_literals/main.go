// Literals in literals: each one that needs memory of its own is decided on by itself.
package main

type Address struct{ street, city string }

type Person struct {
	name    string
	address *Address
	tags    []string
	friends map[string]*Person
	at      struct{ x, y int }
}

var directory []*Person

func register() {
	directory = append(directory, &Person{
		name:    "Ann",
		address: &Address{"High Street", "Oxford"},
		tags:    []string{"admin", "staff"},
		friends: map[string]*Person{"Bob": {name: "Bob"}},
		at:      struct{ x, y int }{1, 2},
	})
}

func temporary() string {
	people := []Person{
		{name: "Cid", address: &Address{city: "Bath"}},
		{name: "Dan", tags: []string{}},
	}
	return people[0].address.city
}

func main() {
	register()
	println(directory[0].name, temporary())
}
