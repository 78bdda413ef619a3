// Increments are statements, and there is no prefix form.
package main

func main() {
	i := 0
	j := i++
	++i
	println(i++, j)
	i+++
}
