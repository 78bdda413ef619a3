// What bodies do to large, shared and escaping values.
package main

import "fmt"

type record struct {
	name string
	data [64]byte
}

func records(list []record) func(func(int, *record) bool) {
	return func(yield func(int, *record) bool) {
		for i := range list {
			if !yield(i, &list[i]) {
				return
			}
		}
	}
}

func copies(list []record) func(func(record) bool) {
	return func(yield func(record) bool) {
		for _, r := range list {
			if !yield(r) {
				return
			}
		}
	}
}

func index(list []record) map[string]*record {
	m := make(map[string]*record)
	for _, r := range records(list) {
		m[r.name] = r
	}
	return m
}

func pointers(list []record) (out []*record) {
	for r := range copies(list) {
		out = append(out, &r)
	}
	return
}

func printed(list []record) error {
	for i, r := range records(list) {
		if i > 10 {
			return fmt.Errorf("record %d: %s", i, r.name)
		}
		fmt.Println(i, r.name)
	}
	return nil
}

func sent(list []record, c chan<- *record, done <-chan bool) {
	for _, r := range records(list) {
		select {
		case c <- r:
		case <-done:
			return
		}
	}
}

func large(list []record) int {
	n := 0
	var buffer [100]byte
	for r := range copies(list) {
		n += copy(buffer[:], r.data[:])
		switch v := any(r.name).(type) {
		case string:
			n += len(v)
			if n > 100 {
				return n
			}
		case nil:
			continue
		}
	}
	return n
}

func main() {
	list := make([]record, 10)
	fmt.Println(len(index(list)), len(pointers(list)), printed(list), large(list))
	sent(list, nil, nil)
}
