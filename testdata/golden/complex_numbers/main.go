// Complex constants and the built-in functions around them.
package main

var sink any

func conjugate(c complex128) complex128 { return complex(real(c), -imag(c)) }

func norm(c complex128) float64 { return real(c)*real(c) + imag(c)*imag(c) }

func main() {
	c := conjugate(3 + 4i)
	sink = norm(c)
	sink = c
	sink = 1 + 2i
	sink = complex(0, 1)
	sink = real(c) + 1
	sink = -c
}
