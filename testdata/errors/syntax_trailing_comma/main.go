// A list over several lines needs a comma after its last element.
package main

func main() {
	list := []string{
		"a",
		"b"
	}
	println(
		list[0],
		list[1]
	)
}
