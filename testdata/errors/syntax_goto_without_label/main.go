// goto needs a label, break and continue take one.
package main

func main() {
	for {
		break 1
		continue "x"
	}
	goto
}
