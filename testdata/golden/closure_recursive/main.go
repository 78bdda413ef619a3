// A closure that calls itself needs its own variable, captured by reference.
package main

func fibonacci(n int) int {
	memo := map[int]int{}
	var fib func(int) int
	fib = func(k int) int {
		if k < 2 {
			return k
		}
		if v, ok := memo[k]; ok {
			return v
		}
		v := fib(k-1) + fib(k-2)
		memo[k] = v
		return v
	}
	return fib(n)
}

func main() {
	println(fibonacci(30))
}
