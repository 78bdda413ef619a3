// sort.Slice takes any slice in an interface; sort.Sort takes a type with the three methods.
package main

import (
	"fmt"
	"sort"
)

type Person struct {
	Name string
	Age  int
}

type byAge []Person

func (p byAge) Len() int           { return len(p) }
func (p byAge) Less(i, j int) bool { return p[i].Age < p[j].Age }
func (p byAge) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

func main() {
	people := []Person{{"Bob", 31}, {"Al", 42}}
	sort.Slice(people, func(i, j int) bool {
		return people[i].Name < people[j].Name
	})
	sort.Sort(byAge(people))
	at := sort.Search(len(people), func(i int) bool { return people[i].Age >= 40 })
	fmt.Println(people, at)
}
