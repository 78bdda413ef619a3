// Function literals of package variables belong to the package initialiser.
package main

var double = func(n int) int { return 2 * n }

var makers = map[string]func() *int{
	"zero": func() *int { return new(int) },
	"one": func() *int {
		one := 1
		return &one
	},
}

var total = func() (sum int) {
	for i := range 10 {
		sum += i
	}
	return sum
}()

func main() {
	println(double(4), *makers["one"](), total)
}
