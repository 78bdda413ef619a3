// An assignment where a condition belongs.
package main

func main() {
	x := 1
	if x = 2 {
		println("two")
	}
	for x = 3 {
	}
	switch x = 4 {
	}
	if x := 5 {
		println(x)
	}
}
