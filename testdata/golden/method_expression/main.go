// A method expression is a plain function whose first parameter is the receiver.
package main

type Temperature float64

func (t Temperature) Fahrenheit() float64 { return float64(t)*9/5 + 32 }

type Log struct{ lines []string }

func (l *Log) Add(line string) { l.lines = append(l.lines, line) }

func main() {
	convert := Temperature.Fahrenheit
	add := (*Log).Add
	var l Log
	add(&l, "started")
	(*Log).Add(&l, "stopped")
	println(convert(100), len(l.lines))
}
