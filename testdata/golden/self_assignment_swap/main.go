// Swapping elements or fields moves pointers within one object; each matching pair of the parallel
// assignment is reported.
package main

type Pair struct{ left, right *Pair }

func swap(list []*Pair, i, j int) {
	list[i], list[j] = list[j], list[i]
}

func (p *Pair) Flip() {
	p.left, p.right = p.right, p.left
}

func (p *Pair) Copy() {
	p.left = p.right
}

func shift(list []string, i int) {
	list[i] = list[i-1]
}

func main() {
	list := []*Pair{{}, {}}
	swap(list, 0, 1)
	list[0].Flip()
	list[0].Copy()
	shift([]string{"a", "b"}, 1)
}
