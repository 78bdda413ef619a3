// Labels that are not used, not declared or declared twice.
package main

func main() {
outer:
	for {
		break inner
	}
again:
	println("again")
again:
	goto again
	goto nowhere
	continue outer2
}
