package main

func main() {
	/* a comment
	   over lines acts like a newline */ x := 1 /* so does
	   this */ y := 2
	println(x /* fine */, y)
	z := /* broken
	*/ 3 4
}
