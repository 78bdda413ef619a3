// Taking the address of a loop variable gives every iteration a variable of its own.
package main

func addresses(n int) []*int {
	var all []*int
	for i := 0; i < n; i++ {
		if i%2 == 0 {
			continue
		}
		all = append(all, &i)
	}
	return all
}

func first(n int) int {
	for i := 1; i < n; i++ {
		p := &i
		if *p*(*p) > n {
			return *p
		}
	}
	return n
}

func main() {
	println(len(addresses(4)), first(20))
}
