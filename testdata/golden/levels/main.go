// A parameter that reaches a result after N indirections is reported with level=N.
package main

type List struct {
	head *List
	name *string
}

func same(l *List) *List { return l }

func head(l *List) *List { return l.head }

func second(l *List) *List { return l.head.head }

func secondName(l *List) *string { return l.head.head.name }

func main() {
	name := "third"
	l := &List{head: &List{head: &List{name: &name}}}
	println(same(l) == l, head(l) != nil, second(l) != nil, *secondName(l))
}
