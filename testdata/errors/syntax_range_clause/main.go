// range clauses with too many or strange variables.
package main

func main() {
	list := []int{1, 2}
	for i, v, w := range list {
	}
	for 1 := range list {
	}
	for i, v = range {
	}
	for range list; ; {
	}
	for var i = range list {
	}
}
