// Loop clauses that declare or use variables wrongly.
package main

func main() {
	for i := 0; i < 10; i++ {
		i := i
	}
	for i, j := 0; i < 10; i++ {
	}
	for i := 0; j < 10; i++ {
	}
	for i := 0; i < "a"; i += "b" {
	}
	for i := range i {
	}
	for var1 := 1; ; var1++ {
		break
	}
	println(i)
}
