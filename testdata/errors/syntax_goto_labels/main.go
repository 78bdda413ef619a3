// Labels need a statement, and a colon makes a label.
package main

func main() {
	goto
	break 1
end:
}

func other() {
	x: int = 3
	L: }
