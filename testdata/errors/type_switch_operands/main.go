// Tags that cannot be compared, or with nothing to compare.
package main

type t struct{ f func() }

func none() {}

func main() {
	switch []int{} {
	}
	switch none {
	case nil:
	}
	switch (t{}) {
	}
	switch none() {
	}
	switch nil {
	case nil:
	}
	switch main {
	case main:
	}
	switch map[string]int(nil) {
	case nil:
	}
	switch x := 1 << 70; x {
	}
	switch int {
	}
	switch missing {
	case 1:
	}
}
