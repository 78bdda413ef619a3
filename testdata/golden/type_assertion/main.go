// A type assertion to a pointer hands on what the interface holds; one to a value loads it.
package main

type Record struct{ owner *string }

func pointer(v any) *Record { return v.(*Record) }

func owner(v any) *string { return v.(Record).owner }

func attempt(v any) (*Record, bool) {
	r, ok := v.(*Record)
	return r, ok
}

func stringer(v any) string {
	if s, ok := v.(interface{ String() string }); ok {
		return s.String()
	}
	return ""
}

func main() {
	name := "root"
	r := &Record{&name}
	p, ok := attempt(r)
	println(pointer(r) == p, ok, *owner(*r), stringer(r))
}
