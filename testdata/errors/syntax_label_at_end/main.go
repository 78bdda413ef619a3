// A label may stand before the closing brace, in a case it needs no statement either.
package main

func main() {
	switch {
	case true:
	inner:
	}
	for {
		break outer
	}
end:
}
