// Statements outside of functions.
package main

x := 1

println("hello")

for {
}

func main() {}
