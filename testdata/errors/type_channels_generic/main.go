// Channels of type parameters.
package main

func f[C chan int | chan string](c C) { c <- 1; _ = <-c }

func g[C chan int | <-chan int](c C) { c <- 1; _ = <-c; close(c) }

func h[C chan int | []int](c C) { c <- 1; <-c }

func i[C chan<- int | chan int](c C) { <-c; for range c { } }

func j[C any](c C) { c <- 1; <-c; close(c) }

func main() {}
