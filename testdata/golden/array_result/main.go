// Arrays are values: an array of pointers leaks what it points to, one of numbers nothing.
package main

func pair(a, b *int) [2]*int {
	return [2]*int{a, b}
}

func digits(n int) (d [4]int) {
	for i := range d {
		d[i] = n % 10
		n /= 10
	}
	return d
}

func main() {
	x, y := 1, 2
	p := pair(&x, &y)
	println(*p[1], digits(1234)[0])
}
