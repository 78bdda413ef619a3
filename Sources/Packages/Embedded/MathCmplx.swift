/// The declarations of package math/cmplx.
let embeddedMathCmplx: StaticString = #"""
  package cmplx

  import (
  	"math"
  )

  //minigo:leaks
  func Abs(x complex128) float64 {
  	return math.Hypot(real(x), imag(x))
  }

  //minigo:leaks
  func Asin(x complex128) complex128

  //minigo:leaks
  func Asinh(x complex128) complex128

  //minigo:leaks
  func Acos(x complex128) complex128 {
  	w := Asin(x)
  	return complex(math.Pi/2-real(w), -imag(w))
  }

  //minigo:leaks
  func Acosh(x complex128) complex128

  //minigo:leaks
  func Atan(x complex128) complex128

  //minigo:leaks
  func Atanh(x complex128) complex128 {
  	z := complex(-imag(x), real(x))
  	z = Atan(z)
  	return complex(imag(z), -real(z))
  }

  //minigo:leaks
  func Conj(x complex128) complex128 {
  	return complex(real(x), -imag(x))
  }

  //minigo:leaks
  func Exp(x complex128) complex128

  //minigo:leaks
  func IsInf(x complex128) bool

  //minigo:leaks
  func Inf() complex128 {
  	inf := math.Inf(1)
  	return complex(inf, inf)
  }

  //minigo:leaks
  func IsNaN(x complex128) bool

  //minigo:leaks
  func NaN() complex128 {
  	nan := math.NaN()
  	return complex(nan, nan)
  }

  //minigo:leaks
  func Log(x complex128) complex128

  //minigo:leaks
  func Log10(x complex128) complex128 {
  	z := Log(x)
  	return complex(math.Log10E*real(z), math.Log10E*imag(z))
  }

  //minigo:leaks
  func Phase(x complex128) float64 {
  	return math.Atan2(imag(x), real(x))
  }

  //minigo:leaks
  func Polar(x complex128) (r, θ float64)

  //minigo:leaks
  func Pow(x, y complex128) complex128

  //minigo:leaks
  func Rect(r, θ float64) complex128 {
  	s, c := math.Sincos(θ)
  	return complex(r*c, r*s)
  }

  //minigo:leaks
  func Sin(x complex128) complex128

  //minigo:leaks
  func Sinh(x complex128) complex128

  //minigo:leaks
  func Cos(x complex128) complex128

  //minigo:leaks
  func Cosh(x complex128) complex128

  //minigo:leaks
  func Sqrt(x complex128) complex128

  //minigo:leaks
  func Tan(x complex128) complex128

  //minigo:leaks
  func Tanh(x complex128) complex128

  //minigo:leaks
  func Cot(x complex128) complex128
  """#
