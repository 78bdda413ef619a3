// Enumerations with iota, and a table from them to their names.
package main

import "fmt"

type Weekday uint8

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
	days = iota
)

const (
	KiB = 1 << (10 * (iota + 1))
	MiB
)

var names = [...]string{Sunday: "Sun", Monday: "Mon", Tuesday: "Tue", Thursday: "Thu"}

func (d Weekday) String() string {
	if int(d) < len(names) {
		return names[d]
	}
	return fmt.Sprintf("Weekday(%d)", uint8(d))
}

func (d Weekday) Next() Weekday { return (d + 1) % days }

func main() {
	fmt.Println(Monday, Thursday.Next(), MiB/KiB, days, Weekday(9))
}
