// Type switches on what is no interface.
package main

type t struct{}

func f[T any](x T) {
	switch x.(type) {
	}
	switch any(x).(type) {
	case T:
	}
}

func main() {
	x := 1
	switch x.(type) {
	case int:
	}
	switch y := x.(type) {
	}
	switch nil.(type) {
	}
	switch main.(type) {
	}
	switch (t{}).(type) {
	}
	switch y := any(x).(type) {
	case 1, "a", nil, x:
	}
	switch missing.(type) {
	}
	switch error.(type) {
	}
}
