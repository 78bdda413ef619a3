// A line directive gives what follows the name and the numbers of the file it was generated from.
package main

type row struct{ cells []*int }

var rows []*row

//line table.tmpl:10
func add(n int) {
	r := &row{}
	rows = append(rows, r)
	r.cells = append(r.cells, &n)
}

func parse(text string) *string {
	/*line other.tmpl:200:5*/ copied := text + "!"
	return &copied
}

//line main.go:40:3
func main() {
	add(1)
	println(*parse("text"), len(rows))
}
