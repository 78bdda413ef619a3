// Channels of type parameters with conflicting directions.
package main

func a[C chan<- int | <-chan int](c C)     { c <- 1; <-c; close(c) }
func b[C <-chan int | <-chan string](c C)  { _ = <-c }
func d[C chan int | chan<- int](c C)       { c <- "a"; for range c { } }
func e[C <-chan int](c C)                  { close(c); x, ok, z := <-c }
func f[C chan int | any](c C)              { c <- 1 }

func main() {}
