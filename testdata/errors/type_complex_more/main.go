// More complex numbers: shifts, names and type parameters.
package main

type float float64

func a[T float32 | float64](x T)       { _ = complex(x, x) }
func b[T complex64 | complex128](x T)  { _ = real(x) + 1 }
func c[T any](x T)                     { _ = imag(x) }
func d[T float32 | int](x T)           { _ = complex(x, x) }

func main() {
	var x float
	var y complex64 = complex(x, x)
	const c = complex(1, 2)
	var z float64 = c
	_ = real(1 << 3)
	_ = complex(1, 2) % 3
	_ = imag()
	_ = real(nil)
	var w float64 = real(y)
	_, _ = z, w
}
