// An error type of one's own: by pointer the literal escapes, by value the conversion does.
package main

type NotFound struct{ key string }

func (e *NotFound) Error() string { return e.key + " not found" }

type Code int

func (c Code) Error() string { return "code" }

func get(m map[string]int, key string) (int, error) {
	v, ok := m[key]
	if !ok {
		return 0, &NotFound{key}
	}
	if v < 0 {
		return 0, Code(v)
	}
	return v, nil
}

func main() {
	_, err := get(nil, "x")
	if missing, ok := err.(*NotFound); ok {
		println(missing.Error())
	}
}
