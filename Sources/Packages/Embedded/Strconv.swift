/// What other packages need of package strconv.
let embeddedStrconv: StaticString = #"""
  package strconv

  import (
  	"internal/strconv"
  )

  //minigo:leaks
  func ParseBool(str string) (bool, error)

  //minigo:leaks
  func FormatBool(b bool) string {
  	return strconv.FormatBool(b)
  }

  //minigo:leaks
  func ParseFloat(s string, bitSize int) (float64, error)

  //minigo:leaks
  func ParseInt(s string, base int, bitSize int) (i int64, err error)

  //minigo:leaks
  func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
  	return strconv.FormatFloat(f, fmt, prec, bitSize)
  }

  //minigo:leaks
  func FormatUint(i uint64, base int) string {
  	return strconv.FormatUint(i, base)
  }

  //minigo:leaks
  func FormatInt(i int64, base int) string {
  	return strconv.FormatInt(i, base)
  }

  //minigo:leaks
  func Itoa(i int) string {
  	return strconv.Itoa(i)
  }
  """#

/// What only programs that import package strconv need of it.
let embeddedStrconvRest: StaticString = #"""
  package strconv

  import (
  	"internal/strconv"
  )

  const IntSize = strconv.IntSize

  type NumError struct {
  	Func string
  	Num  string
  	Err  error
  }

  var ErrRange error
  var ErrSyntax error

  //minigo:leaks dst=mutates/0,r0/0
  func AppendBool(dst []byte, b bool) []byte {
  	return strconv.AppendBool(dst, b)
  }

  //minigo:leaks
  func ParseComplex(s string, bitSize int) (complex128, error)

  //minigo:leaks
  func ParseUint(s string, base int, bitSize int) (uint64, error)

  //minigo:leaks
  func Atoi(s string) (int, error)

  //minigo:leaks
  func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
  	return strconv.FormatComplex(c, fmt, prec, bitSize)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
  	return strconv.AppendFloat(dst, f, fmt, prec, bitSize)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendInt(dst []byte, i int64, base int) []byte {
  	return strconv.AppendInt(dst, i, base)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendUint(dst []byte, i uint64, base int) []byte {
  	return strconv.AppendUint(dst, i, base)
  }

  //minigo:leaks e=content
  func (e *NumError) Error() string

  //minigo:leaks e=r0/1
  func (e *NumError) Unwrap() error {
  	return e.Err
  }

  //minigo:leaks
  func quoteWith(s string, quote byte, ASCIIonly, graphicOnly bool) string {
  	return string(appendQuotedWith(make([]byte, 0, 3*len(s)/2), s, quote, ASCIIonly, graphicOnly))
  }

  //minigo:leaks
  func quoteRuneWith(r rune, quote byte, ASCIIonly, graphicOnly bool) string {
  	return string(appendQuotedRuneWith(nil, r, quote, ASCIIonly, graphicOnly))
  }

  //minigo:leaks buf=mutates/0,r0/0
  func appendQuotedWith(buf []byte, s string, quote byte, ASCIIonly, graphicOnly bool) []byte

  //minigo:leaks buf=mutates/0,r0/0
  func appendQuotedRuneWith(buf []byte, r rune, quote byte, ASCIIonly, graphicOnly bool) []byte

  //minigo:leaks
  func Quote(s string) string {
  	return quoteWith(s, '"', false, false)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendQuote(dst []byte, s string) []byte {
  	return appendQuotedWith(dst, s, '"', false, false)
  }

  //minigo:leaks
  func QuoteToASCII(s string) string {
  	return quoteWith(s, '"', true, false)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendQuoteToASCII(dst []byte, s string) []byte {
  	return appendQuotedWith(dst, s, '"', true, false)
  }

  //minigo:leaks
  func QuoteToGraphic(s string) string {
  	return quoteWith(s, '"', false, true)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendQuoteToGraphic(dst []byte, s string) []byte {
  	return appendQuotedWith(dst, s, '"', false, true)
  }

  //minigo:leaks
  func QuoteRune(r rune) string {
  	return quoteRuneWith(r, '\'', false, false)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendQuoteRune(dst []byte, r rune) []byte {
  	return appendQuotedRuneWith(dst, r, '\'', false, false)
  }

  //minigo:leaks
  func QuoteRuneToASCII(r rune) string {
  	return quoteRuneWith(r, '\'', true, false)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
  	return appendQuotedRuneWith(dst, r, '\'', true, false)
  }

  //minigo:leaks
  func QuoteRuneToGraphic(r rune) string {
  	return quoteRuneWith(r, '\'', false, true)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
  	return appendQuotedRuneWith(dst, r, '\'', false, true)
  }

  //minigo:leaks
  func CanBackquote(s string) bool

  //minigo:leaks s=r2/0
  func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error)

  //minigo:leaks s=calls/0,mutates/0,r0/0
  func QuotedPrefix(s string) (string, error) {
  	out, _, err := unquote(s, false)
  	return out, err
  }

  //minigo:leaks s=calls/0,mutates/0,r0/0
  func Unquote(s string) (string, error)

  //minigo:leaks in=calls/0,mutates/0,r0/0,r1/0
  func unquote(in string, unescape bool) (out, rem string, err error)

  //minigo:leaks
  func IsPrint(r rune) bool

  //minigo:leaks
  func IsGraphic(r rune) bool
  """#
