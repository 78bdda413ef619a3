// Arguments of complex, real and imag.
package main

func main() {
	var f float32
	var g float64
	n := 1
	_ = complex(f, g)
	_ = complex(n, n)
	_ = complex("a", "b")
	_ = complex(1, "a")
	_ = complex(g, 1i)
	_ = complex(1)
	_ = real(n)
	_ = imag("a")
	_ = real(f)
	_ = imag(complex(f, 1)) + g
}
