/// The declarations of package unicode/utf16.
let embeddedUnicodeUtf16: StaticString = #"""
  package utf16

  const (
  	replacementChar = '\uFFFD'
  	maxRune         = '\U0010FFFF'
  )
  const (
  	surr1    = 0xd800
  	surr2    = 0xdc00
  	surr3    = 0xe000
  	surrSelf = 0x10000
  )

  //minigo:leaks
  func IsSurrogate(r rune) bool {
  	return surr1 <= r && r < surr3
  }

  //minigo:leaks
  func DecodeRune(r1, r2 rune) rune {
  	if surr1 <= r1 && r1 < surr2 && surr2 <= r2 && r2 < surr3 {
  		return (r1-surr1)<<10 | (r2 - surr2) + surrSelf
  	}
  	return replacementChar
  }

  //minigo:leaks
  func EncodeRune(r rune) (r1, r2 rune) {
  	if r < surrSelf || r > maxRune {
  		return replacementChar, replacementChar
  	}
  	r -= surrSelf
  	return surr1 + (r>>10)&0x3ff, surr2 + r&0x3ff
  }

  //minigo:leaks
  func RuneLen(r rune) int {
  	switch {
  	case 0 <= r && r < surr1, surr3 <= r && r < surrSelf:
  		return 1
  	case surrSelf <= r && r <= maxRune:
  		return 2
  	default:
  		return -1
  	}
  }

  //minigo:leaks
  func Encode(s []rune) []uint16

  //minigo:leaks a=mutates/0,r0/0
  func AppendRune(a []uint16, r rune) []uint16 {
  	switch {
  	case 0 <= r && r < surr1, surr3 <= r && r < surrSelf:
  		return append(a, uint16(r))
  	case surrSelf <= r && r <= maxRune:
  		r1, r2 := EncodeRune(r)
  		return append(a, uint16(r1), uint16(r2))
  	}
  	return append(a, replacementChar)
  }

  //minigo:leaks
  func Decode(s []uint16) []rune {
  	buf := make([]rune, 0, 64)
  	return decode(s, buf)
  }

  //minigo:leaks buf=mutates/0,r0/0
  func decode(s []uint16, buf []rune) []rune
  """#
