// Comparing an interface with a plain value puts the value into an interface first.
package main

type Code int

func isFive(x any) bool { return x == 5 }

func isOK(status any) bool { return status == "ok" || Code(200) == status }

func known(x any, key string) bool {
	switch x {
	case 1, 'x', 2.5, key:
		return true
	}
	return false
}

func same(a, b any) bool { return a == b }

func main() {
	println(isFive(5), isOK("ok"), known(1, "k"), same(1, 1))
}
