// The operand may be a method value, a call, an interface's method, a field or a value of a defined type.
package main

type yielder func(int) bool

type sequence func(yield yielder)

type list []int

func (l list) all() sequence {
	return func(yield yielder) {
		for _, v := range l {
			if !yield(v) {
				return
			}
		}
	}
}

func (l *list) each(yield func(int) bool) {
	for _, v := range *l {
		if !yield(v) {
			return
		}
	}
}

type walker interface {
	walk(func(string, error) bool)
}

type tree struct{ names []string }

func (t tree) walk(yield func(string, error) bool) {
	for _, n := range t.names {
		if !yield(n, nil) {
			return
		}
	}
}

type box struct {
	*tree
	run func(func(*int) bool)
}

func total(l list) (n int) {
	for v := range l.all() {
		n += v
	}
	for v := range l.each {
		n += v
	}
	return
}

func names(w walker) (out []string, err error) {
	for n, e := range w.walk {
		if e != nil {
			return nil, e
		}
		out = append(out, n)
	}
	return out, nil
}

func known() int {
	var w walker = tree{nil}
	n := 0
	for range w.walk {
		n++
	}
	return n
}

func embedded(b box) *int {
	for n := range b.walk {
		println(n)
	}
	for p := range b.run {
		return p
	}
	return nil
}

func backward(l list) sequence {
	return func(yield yielder) {
		for i := len(l) - 1; i >= 0; i-- {
			if !yield(l[i]) {
				return
			}
		}
	}
}

func main() {
	l := list{1, 2}
	println(total(l), known())
	println(names(tree{[]string{"a"}}))
	println(embedded(box{&tree{}, func(yield func(*int) bool) { yield(new(int)) }}))
	for v := range backward(l) {
		println(v)
	}
	next := l.all()
	for v := range next {
		println(v)
	}
}
