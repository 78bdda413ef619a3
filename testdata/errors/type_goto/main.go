// goto over declarations and into blocks.
package main

func main() {
	goto end
	x := 1
	println(x)
end:
	goto inside
	if true {
	inside:
		println("inside")
	}
	for {
	loop:
	}
	goto loop
}
