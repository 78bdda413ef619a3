// Stages connected by channels, each in a goroutine of its own.
package main

func generate(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			out <- i
		}
	}()
	return out
}

func apply(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int, cap(in))
	go func() {
		for v := range in {
			out <- f(v)
		}
		close(out)
	}()
	return out
}

func main() {
	sum := 0
	for v := range apply(generate(4), func(n int) int { return n * n }) {
		sum += v
	}
	println(sum)
}
