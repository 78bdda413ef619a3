// Built-in functions and operators as statements.
package main

func main() {
	c := make(chan int)
	<-c
	(<-c)
	new(int)
	make([]int, 1)
	complex(1, 2)
	1 + 2
	!true
	&c
	*&c
	c == nil
	[]int{1}
}
