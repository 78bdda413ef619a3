/// What other packages need of package unicode/utf8.
let embeddedUTF8: StaticString = #"""
  package utf8

  const (
  	RuneSelf = 0x80
  )

  //minigo:leaks
  func DecodeRune(p []byte) (r rune, size int) {
  	for _, b := range p {
  		if b < RuneSelf {
  			return rune(b), 1
  		}
  		break
  	}
  	r, size = decodeRuneSlow(p)
  	return
  }

  //minigo:leaks
  func decodeRuneSlow(p []byte) (r rune, size int)

  //minigo:leaks
  func DecodeRuneInString(s string) (r rune, size int) {
  	if s != "" && s[0] < RuneSelf {
  		return rune(s[0]), 1
  	} else {
  		r, size = decodeRuneInStringSlow(s)
  	}
  	return
  }

  //minigo:leaks
  func decodeRuneInStringSlow(s string) (rune, int)
  """#

/// What only programs that import package unicode/utf8 need of it.
let embeddedUTF8Rest: StaticString = #"""
  package utf8

  const (
  	RuneError = '\uFFFD'
  	MaxRune   = '\U0010FFFF'
  	UTFMax    = 4
  )
  const (
  	surrogateMin = 0xD800
  	surrogateMax = 0xDFFF
  )
  const (
  	rune1Max = 1<<7 - 1
  	rune2Max = 1<<11 - 1
  	rune3Max = 1<<16 - 1
  	locb     = 0b10000000
  	hicb     = 0b10111111
  )

  type acceptRange struct {
  	lo uint8
  	hi uint8
  }

  var first [256]uint8
  var acceptRanges [16]acceptRange

  //minigo:leaks
  func FullRune(p []byte) bool {
  	n := len(p)
  	if n == 0 {
  		return false
  	}
  	x := first[p[0]]
  	if n >= int(x&7) {
  		return true
  	}
  	accept := acceptRanges[x>>4]
  	if n > 1 && (p[1] < accept.lo || p[1] > accept.hi) {
  		return true
  	} else if n > 2 && (p[2] < locb || p[2] > hicb) {
  		return true
  	}
  	return false
  }

  //minigo:leaks
  func FullRuneInString(s string) bool {
  	n := len(s)
  	if n == 0 {
  		return false
  	}
  	x := first[s[0]]
  	if n >= int(x&7) {
  		return true
  	}
  	accept := acceptRanges[x>>4]
  	if n > 1 && (s[1] < accept.lo || s[1] > accept.hi) {
  		return true
  	} else if n > 2 && (s[2] < locb || s[2] > hicb) {
  		return true
  	}
  	return false
  }

  //minigo:leaks
  func DecodeLastRune(p []byte) (r rune, size int)

  //minigo:leaks
  func DecodeLastRuneInString(s string) (r rune, size int)

  //minigo:leaks
  func RuneLen(r rune) int {
  	switch {
  	case r < 0:
  		return -1
  	case r <= rune1Max:
  		return 1
  	case r <= rune2Max:
  		return 2
  	case surrogateMin <= r && r <= surrogateMax:
  		return -1
  	case r <= rune3Max:
  		return 3
  	case r <= MaxRune:
  		return 4
  	}
  	return -1
  }

  //minigo:leaks p=mutates/0
  func EncodeRune(p []byte, r rune) int {
  	if uint32(r) <= rune1Max {
  		p[0] = byte(r)
  		return 1
  	}
  	return encodeRuneNonASCII(p, r)
  }

  //minigo:leaks p=mutates/0
  func encodeRuneNonASCII(p []byte, r rune) int

  //minigo:leaks p=mutates/0,r0/0
  func AppendRune(p []byte, r rune) []byte {
  	if uint32(r) <= rune1Max {
  		return append(p, byte(r))
  	}
  	return appendRuneNonASCII(p, r)
  }

  //minigo:leaks p=mutates/0,r0/0
  func appendRuneNonASCII(p []byte, r rune) []byte

  //minigo:leaks
  func RuneCount(p []byte) int {
  	np := len(p)
  	var n int
  	for ; n < np; n++ {
  		if c := p[n]; c >= RuneSelf {
  			return n + RuneCountInString(string(p[n:]))
  		}
  	}
  	return n
  }

  //minigo:leaks
  func RuneCountInString(s string) (n int) {
  	for range s {
  		n++
  	}
  	return n
  }

  //minigo:leaks
  func RuneStart(b byte) bool {
  	return b&0xC0 != 0x80
  }

  //minigo:leaks
  func Valid(p []byte) bool

  //minigo:leaks
  func ValidString(s string) bool

  //minigo:leaks
  func ValidRune(r rune) bool {
  	switch {
  	case r >= 0 && r < surrogateMin:
  		return true
  	case r > surrogateMax && r <= MaxRune:
  		return true
  	}
  	return false
  }
  """#
