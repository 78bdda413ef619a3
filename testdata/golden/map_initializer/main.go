// The initialisers of map variables are functions of their own, map.init.N, and can be left out with
// the map.
package main

var weekdays = map[string]int{
	"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5,
	"saturday": 6, "sunday": 7, "mon": 1, "tue": 2, "wed": 3, "thu": 4,
	"fri": 5, "sat": 6, "sun": 7, "mo": 1, "tu": 2, "we": 3, "th": 4,
	"fr": 5, "sa": 6, "su": 7, "m": 1, "t": 2, "w": 3, "f": 5, "s": 6,
}

var months = map[string]*int{"january": new(int), "february": nil}

func main() {
	println(weekdays["friday"], months["january"])
}
