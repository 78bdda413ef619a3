// Several small mistakes that one learns early.
package main

import (
	"fmt"
	"os"
)

type person struct {
	name string
	age  int
}

func (p person) birthday() { p.age++ }

func find(list []person, name string) *person {
	for i, p := range list {
		if p.name = name {
			return p
		}
	}
}

func main() {
	p := person{"Ann", "30"}
	fmt.println(p.Name)
	var total int
	for _, c := range "abc" {
		total += c
	}
	if total == "294" {
	}
	q := find([]person{p}, 'A')
	q.birthday(1)
}
