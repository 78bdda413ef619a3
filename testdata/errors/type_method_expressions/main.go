// Methods taken from types that do not have them.
package main

type t struct{}

func (t) value()    {}
func (*t) pointer() {}

type i interface{ m() }

func main() {
	_ = t.pointer
	_ = (*t).pointer
	_ = (*t).value
	_ = t.missing
	_ = (*i).m
	_ = i.n
	t.value()
	t.value(t{}, 1)
	t{}.pointer()
	map[string]t{}["a"].pointer()
	(**t).value
	_ = struct{ t }.pointer
}
