// A goroutine may outlive the function that starts it, so its closure and what it captures by
// reference go to the heap.
package main

func parallel(n int) int {
	done := make(chan bool)
	total := 0
	go func() {
		for i := range n {
			total += i
		}
		done <- true
	}()
	<-done
	return total
}

func main() {
	println(parallel(10))
}
