// Jumps over declarations and into blocks.
package main

func main() {
	goto a
	x := 1
a:
	goto b
	{
	b:
	}
	goto c
	var y int
	if true {
		goto d
	}
	z := 2
d:
c:
	_, _, _ = x, y, z
	for {
		goto e
	}
	switch {
	case true:
	e:
		goto e
	}
}
