/// The declarations of package internal/strconv.
let embeddedInternalStrconv: StaticString = #"""
  package strconv

  const intSize = 32 << (^uint(0) >> 63)
  const IntSize = intSize

  //minigo:leaks
  func FormatBool(b bool) string {
  	if b {
  		return "true"
  	}
  	return "false"
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendBool(dst []byte, b bool) []byte {
  	if b {
  		return append(dst, "true"...)
  	}
  	return append(dst, "false"...)
  }

  //minigo:leaks
  func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
  	var buf [64]byte
  	return string(AppendComplex(buf[:0], c, fmt, prec, bitSize))
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendComplex(dst []byte, c complex128, fmt byte, prec, bitSize int) []byte

  //minigo:leaks
  func FormatFloat(f float64, fmt byte, prec, bitSize int) string

  //minigo:leaks dst=mutates/0,r0/0
  func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte

  //minigo:leaks
  func FormatUint(i uint64, base int) string

  //minigo:leaks
  func FormatInt(i int64, base int) string

  //minigo:leaks
  func Itoa(i int) string {
  	return FormatInt(int64(i), 10)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendInt(dst []byte, i int64, base int) []byte

  //minigo:leaks dst=mutates/0,r0/0
  func AppendUint(dst []byte, i uint64, base int) []byte
  """#
