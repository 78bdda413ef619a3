/// What other packages need of package math.
let embeddedMath: StaticString = #"""
  package math

  import (
  	"unsafe"
  )

  const (
  	uvnan    = 0x7FF8000000000001
  	uvinf    = 0x7FF0000000000000
  	uvneginf = 0xFFF0000000000000
  )
  const (
  	Pi     = 3.14159265358979323846264338327950288419716939937510582097494459
  	Ln10   = 2.30258509299404568401799145468436420760110148862877297603332790
  	Log10E = 1 / Ln10
  )
  const (
  	MaxFloat32 = 0x1p127 * (1 + (1 - 0x1p-23))
  	MaxFloat64 = 0x1p1023 * (1 + (1 - 0x1p-52))
  )

  //minigo:leaks
  func Atan2(y, x float64) float64 {
  	return atan2(y, x)
  }

  //minigo:leaks
  func atan2(y, x float64) float64

  //minigo:leaks
  func Inf(sign int) float64 {
  	var v uint64
  	if sign >= 0 {
  		v = uvinf
  	} else {
  		v = uvneginf
  	}
  	return Float64frombits(v)
  }

  //minigo:leaks
  func NaN() float64 {
  	return Float64frombits(uvnan)
  }

  //minigo:leaks
  func Hypot(p, q float64) float64 {
  	return archHypot(p, q)
  }

  //minigo:leaks
  func archHypot(p, q float64) float64

  //minigo:leaks
  func Sincos(x float64) (sin, cos float64)

  //minigo:leaks
  func Float64frombits(b uint64) float64 {
  	return *(*float64)(unsafe.Pointer(&b))
  }
  """#

/// What only programs that import package math need of it.
let embeddedMathRest: StaticString = #"""
  package math

  import (
  	"unsafe"
  )

  const (
  	uvone    = 0x3FF0000000000000
  	mask     = 0x7FF
  	shift    = 64 - 11 - 1
  	bias     = 1023
  	signMask = 1 << 63
  	fracMask = 1<<shift - 1
  )
  const (
  	E       = 2.71828182845904523536028747135266249775724709369995957496696763
  	Phi     = 1.61803398874989484820458683436563811772030917980576286213544862
  	Sqrt2   = 1.41421356237309504880168872420969807856967187537694807317667974
  	SqrtE   = 1.64872127070012814684865078781416357165377610071014801157507931
  	SqrtPi  = 1.77245385090551602729816748334114518279754945612238712821380779
  	SqrtPhi = 1.27201964951406896425242246173749149171560804184009624861664038
  	Ln2     = 0.693147180559945309417232121458176568075500134360255254120680009
  	Log2E   = 1 / Ln2
  )
  const (
  	SmallestNonzeroFloat32 = 0x1p-126 * 0x1p-23
  	SmallestNonzeroFloat64 = 0x1p-1022 * 0x1p-52
  )
  const (
  	intSize   = 32 << (^uint(0) >> 63)
  	MaxInt    = 1<<(intSize-1) - 1
  	MinInt    = -1 << (intSize - 1)
  	MaxInt8   = 1<<7 - 1
  	MinInt8   = -1 << 7
  	MaxInt16  = 1<<15 - 1
  	MinInt16  = -1 << 15
  	MaxInt32  = 1<<31 - 1
  	MinInt32  = -1 << 31
  	MaxInt64  = 1<<63 - 1
  	MinInt64  = -1 << 63
  	MaxUint   = 1<<intSize - 1
  	MaxUint8  = 1<<8 - 1
  	MaxUint16 = 1<<16 - 1
  	MaxUint32 = 1<<32 - 1
  	MaxUint64 = 1<<64 - 1
  )

  var pow10tab [32]float64
  var pow10postab32 [10]float64
  var pow10negtab32 [11]float64

  //minigo:leaks
  func Abs(x float64) float64 {
  	return Float64frombits(Float64bits(x) &^ signMask)
  }

  //minigo:leaks
  func Acosh(x float64) float64 {
  	return acosh(x)
  }

  //minigo:leaks
  func acosh(x float64) float64

  //minigo:leaks
  func Asin(x float64) float64 {
  	return asin(x)
  }

  //minigo:leaks
  func asin(x float64) float64

  //minigo:leaks
  func Acos(x float64) float64 {
  	return acos(x)
  }

  //minigo:leaks
  func acos(x float64) float64 {
  	return Pi/2 - Asin(x)
  }

  //minigo:leaks
  func Asinh(x float64) float64 {
  	return asinh(x)
  }

  //minigo:leaks
  func asinh(x float64) float64

  //minigo:leaks
  func Atan(x float64) float64 {
  	return atan(x)
  }

  //minigo:leaks
  func atan(x float64) float64

  //minigo:leaks
  func Atanh(x float64) float64 {
  	return atanh(x)
  }

  //minigo:leaks
  func atanh(x float64) float64

  //minigo:leaks
  func IsNaN(f float64) (is bool) {
  	return f != f
  }

  //minigo:leaks
  func IsInf(f float64, sign int) bool {
  	if sign == 0 {
  		f = Abs(f)
  	} else if sign < 0 {
  		f = -f
  	}
  	return f > MaxFloat64
  }

  //minigo:leaks
  func Cbrt(x float64) float64 {
  	return cbrt(x)
  }

  //minigo:leaks
  func cbrt(x float64) float64

  //minigo:leaks
  func Copysign(f, sign float64) float64 {
  	return Float64frombits(Float64bits(f)&^signMask | Float64bits(sign)&signMask)
  }

  //minigo:leaks
  func Dim(x, y float64) float64 {
  	v := x - y
  	if v <= 0 {
  		return 0
  	}
  	return v
  }

  //minigo:leaks
  func Max(x, y float64) float64 {
  	return archMax(x, y)
  }

  //minigo:leaks
  func Min(x, y float64) float64 {
  	return archMin(x, y)
  }

  //minigo:leaks
  func archMax(x, y float64) float64

  //minigo:leaks
  func archMin(x, y float64) float64

  //minigo:leaks
  func Erf(x float64) float64 {
  	return erf(x)
  }

  //minigo:leaks
  func erf(x float64) float64

  //minigo:leaks
  func Erfc(x float64) float64 {
  	return erfc(x)
  }

  //minigo:leaks
  func erfc(x float64) float64

  //minigo:leaks
  func Erfinv(x float64) float64

  //minigo:leaks
  func Erfcinv(x float64) float64 {
  	return Erfinv(1 - x)
  }

  //minigo:leaks
  func Exp(x float64) float64 {
  	return archExp(x)
  }

  //minigo:leaks
  func Exp2(x float64) float64 {
  	return exp2(x)
  }

  //minigo:leaks
  func exp2(x float64) float64

  //minigo:leaks
  func archExp(x float64) float64

  //minigo:leaks
  func Expm1(x float64) float64 {
  	return expm1(x)
  }

  //minigo:leaks
  func expm1(x float64) float64

  //minigo:leaks
  func Floor(x float64) float64

  //minigo:leaks
  func Ceil(x float64) float64

  //minigo:leaks
  func Trunc(x float64) float64

  //minigo:leaks
  func Round(x float64) float64 {
  	bits := Float64bits(x)
  	e := uint(bits>>shift) & mask
  	if e < bias {
  		bits &= signMask
  		if e == bias-1 {
  			bits |= uvone
  		}
  	} else if e < bias+shift {
  		e -= bias
  		bits += 1 << (shift - 1) >> e
  		bits &^= fracMask >> e
  	}
  	return Float64frombits(bits)
  }

  //minigo:leaks
  func RoundToEven(x float64) float64

  //minigo:leaks
  func FMA(x, y, z float64) float64

  //minigo:leaks
  func Frexp(f float64) (frac float64, exp int) {
  	return frexp(f)
  }

  //minigo:leaks
  func frexp(f float64) (frac float64, exp int)

  //minigo:leaks
  func Gamma(x float64) float64

  //minigo:leaks
  func J0(x float64) float64

  //minigo:leaks
  func Y0(x float64) float64

  //minigo:leaks
  func J1(x float64) float64

  //minigo:leaks
  func Y1(x float64) float64

  //minigo:leaks
  func Jn(n int, x float64) float64

  //minigo:leaks
  func Yn(n int, x float64) float64

  //minigo:leaks
  func Ldexp(frac float64, exp int) float64 {
  	return ldexp(frac, exp)
  }

  //minigo:leaks
  func ldexp(frac float64, exp int) float64

  //minigo:leaks
  func Lgamma(x float64) (lgamma float64, sign int)

  //minigo:leaks
  func Log(x float64) float64 {
  	return archLog(x)
  }

  //minigo:leaks
  func Log10(x float64) float64 {
  	return log10(x)
  }

  //minigo:leaks
  func log10(x float64) float64 {
  	return Log(x) * (1 / Ln10)
  }

  //minigo:leaks
  func Log2(x float64) float64 {
  	return log2(x)
  }

  //minigo:leaks
  func log2(x float64) float64

  //minigo:leaks
  func Log1p(x float64) float64 {
  	return log1p(x)
  }

  //minigo:leaks
  func log1p(x float64) float64

  //minigo:leaks
  func archLog(x float64) float64

  //minigo:leaks
  func Logb(x float64) float64

  //minigo:leaks
  func Ilogb(x float64) int

  //minigo:leaks
  func Mod(x, y float64) float64 {
  	return mod(x, y)
  }

  //minigo:leaks
  func mod(x, y float64) float64

  //minigo:leaks
  func Modf(f float64) (integer float64, fractional float64) {
  	integer = Trunc(f)
  	fractional = Copysign(f-integer, f)
  	return
  }

  //minigo:leaks
  func Nextafter32(x, y float32) (r float32)

  //minigo:leaks
  func Nextafter(x, y float64) (r float64)

  //minigo:leaks
  func Pow(x, y float64) float64 {
  	return pow(x, y)
  }

  //minigo:leaks
  func pow(x, y float64) float64

  //minigo:leaks
  func Pow10(n int) float64 {
  	if n >= 0 && n <= 308 {
  		return pow10postab32[uint(n)/32] * pow10tab[uint(n)%32]
  	}
  	if n >= -323 && n < 0 {
  		return pow10negtab32[uint(-n)/32] / pow10tab[uint(-n)%32]
  	}
  	if n > 0 {
  		return Inf(1)
  	}
  	return 0
  }

  //minigo:leaks
  func Remainder(x, y float64) float64 {
  	return remainder(x, y)
  }

  //minigo:leaks
  func remainder(x, y float64) float64

  //minigo:leaks
  func Signbit(x float64) bool {
  	return int64(Float64bits(x)) < 0
  }

  //minigo:leaks
  func Cos(x float64) float64 {
  	return cos(x)
  }

  //minigo:leaks
  func cos(x float64) float64

  //minigo:leaks
  func Sin(x float64) float64 {
  	return sin(x)
  }

  //minigo:leaks
  func sin(x float64) float64

  //minigo:leaks
  func Sinh(x float64) float64 {
  	return sinh(x)
  }

  //minigo:leaks
  func sinh(x float64) float64

  //minigo:leaks
  func Cosh(x float64) float64 {
  	return cosh(x)
  }

  //minigo:leaks
  func cosh(x float64) float64

  //minigo:leaks
  func Sqrt(x float64) float64 {
  	return sqrt(x)
  }

  //minigo:leaks
  func sqrt(x float64) float64

  //minigo:leaks
  func Tan(x float64) float64 {
  	return tan(x)
  }

  //minigo:leaks
  func tan(x float64) float64

  //minigo:leaks
  func Tanh(x float64) float64 {
  	return tanh(x)
  }

  //minigo:leaks
  func tanh(x float64) float64

  //minigo:leaks
  func Float32bits(f float32) uint32 {
  	return *(*uint32)(unsafe.Pointer(&f))
  }

  //minigo:leaks
  func Float32frombits(b uint32) float32 {
  	return *(*float32)(unsafe.Pointer(&b))
  }

  //minigo:leaks
  func Float64bits(f float64) uint64 {
  	return *(*uint64)(unsafe.Pointer(&f))
  }
  """#
