// What stands before a colon must be a name.
package main

func main() {
	x.y: println()
	5: println()
	case 3:
	default:
}
