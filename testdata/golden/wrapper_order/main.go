package main

// A type is recorded where it is first mentioned: list by its first receiver, before what its methods take.
type list struct{ head, tail uint32 }

func (l list) append(g *graph, m list) list { return m }
func (l list) first() uint32                { return l.head }

type graph struct{ nodes []node }

type node struct {
	op  code
	out uint32
}

type code uint8

func (c code) name() string { return "code" }

// ring mentions itself in what it is, so it is recorded last.
type ring struct {
	next *ring
	kind kind
}

func (r ring) of(s side) int { return int(s) }

type kind int

func (k kind) plain() bool { return k == 0 }

type side int

func (s side) left() bool { return s == 0 }

func main() {
	var l list
	var r ring
	println(l.append(nil, l).first(), r.of(1), code(1).name(), kind(1).plain(), side(1).left())
}
