// Primes by a sieve of booleans, and by a chain of goroutines.
package main

func sieve(limit int) (primes []int) {
	composite := make([]bool, limit+1)
	for i := 2; i <= limit; i++ {
		if composite[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j <= limit; j += i {
			composite[j] = true
		}
	}
	return primes
}

func generate(ch chan<- int) {
	for i := 2; ; i++ {
		ch <- i
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if i := <-in; i%prime != 0 {
			out <- i
		}
	}
}

func chain(n int) (prime int) {
	ch := make(chan int)
	go generate(ch)
	for range n {
		prime = <-ch
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
	return prime
}

func main() {
	println(len(sieve(100)), chain(10))
}
