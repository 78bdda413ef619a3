/// What other packages need of package math/bits.
let embeddedBits: StaticString = #"""
  package bits

  //minigo:leaks
  func Len(x uint) int

  //minigo:leaks
  func Add64(x, y, carry uint64) (sum, carryOut uint64)

  //minigo:leaks
  func Mul64(x, y uint64) (hi, lo uint64)
  """#

/// What only programs that import package math/bits need of it.
let embeddedBitsRest: StaticString = #"""
  package bits

  const uintSize = 32 << (^uint(0) >> 63)
  const UintSize = uintSize
  const m0 = 0x5555555555555555
  const m1 = 0x3333333333333333
  const m2 = 0x0f0f0f0f0f0f0f0f
  const pop8tab = "" + "\x00\x01\x01\x02\x01\x02\x02\x03\x01\x02\x02\x03\x02\x03\x03\x04" + "\x01\x02\x02\x03\x02\x03\x03\x04\x02\x03\x03\x04\x03\x04\x04\x05" + "\x01\x02\x02\x03\x02\x03\x03\x04\x02\x03\x03\x04\x03\x04\x04\x05" + "\x02\x03\x03\x04\x03\x04\x04\x05\x03\x04\x04\x05\x04\x05\x05\x06" + "\x01\x02\x02\x03\x02\x03\x03\x04\x02\x03\x03\x04\x03\x04\x04\x05" + "\x02\x03\x03\x04\x03\x04\x04\x05\x03\x04\x04\x05\x04\x05\x05\x06" + "\x02\x03\x03\x04\x03\x04\x04\x05\x03\x04\x04\x05\x04\x05\x05\x06" + "\x03\x04\x04\x05\x04\x05\x05\x06\x04\x05\x05\x06\x05\x06\x06\x07" + "\x01\x02\x02\x03\x02\x03\x03\x04\x02\x03\x03\x04\x03\x04\x04\x05" + "\x02\x03\x03\x04\x03\x04\x04\x05\x03\x04\x04\x05\x04\x05\x05\x06" + "\x02\x03\x03\x04\x03\x04\x04\x05\x03\x04\x04\x05\x04\x05\x05\x06" + "\x03\x04\x04\x05\x04\x05\x05\x06\x04\x05\x05\x06\x05\x06\x06\x07" + "\x02\x03\x03\x04\x03\x04\x04\x05\x03\x04\x04\x05\x04\x05\x05\x06" + "\x03\x04\x04\x05\x04\x05\x05\x06\x04\x05\x05\x06\x05\x06\x06\x07" + "\x03\x04\x04\x05\x04\x05\x05\x06\x04\x05\x05\x06\x05\x06\x06\x07" + "\x04\x05\x05\x06\x05\x06\x06\x07\x05\x06\x06\x07\x06\x07\x07\x08"
  const rev8tab = "" + "\x00\x80\x40\xc0\x20\xa0\x60\xe0\x10\x90\x50\xd0\x30\xb0\x70\xf0" + "\x08\x88\x48\xc8\x28\xa8\x68\xe8\x18\x98\x58\xd8\x38\xb8\x78\xf8" + "\x04\x84\x44\xc4\x24\xa4\x64\xe4\x14\x94\x54\xd4\x34\xb4\x74\xf4" + "\x0c\x8c\x4c\xcc\x2c\xac\x6c\xec\x1c\x9c\x5c\xdc\x3c\xbc\x7c\xfc" + "\x02\x82\x42\xc2\x22\xa2\x62\xe2\x12\x92\x52\xd2\x32\xb2\x72\xf2" + "\x0a\x8a\x4a\xca\x2a\xaa\x6a\xea\x1a\x9a\x5a\xda\x3a\xba\x7a\xfa" + "\x06\x86\x46\xc6\x26\xa6\x66\xe6\x16\x96\x56\xd6\x36\xb6\x76\xf6" + "\x0e\x8e\x4e\xce\x2e\xae\x6e\xee\x1e\x9e\x5e\xde\x3e\xbe\x7e\xfe" + "\x01\x81\x41\xc1\x21\xa1\x61\xe1\x11\x91\x51\xd1\x31\xb1\x71\xf1" + "\x09\x89\x49\xc9\x29\xa9\x69\xe9\x19\x99\x59\xd9\x39\xb9\x79\xf9" + "\x05\x85\x45\xc5\x25\xa5\x65\xe5\x15\x95\x55\xd5\x35\xb5\x75\xf5" + "\x0d\x8d\x4d\xcd\x2d\xad\x6d\xed\x1d\x9d\x5d\xdd\x3d\xbd\x7d\xfd" + "\x03\x83\x43\xc3\x23\xa3\x63\xe3\x13\x93\x53\xd3\x33\xb3\x73\xf3" + "\x0b\x8b\x4b\xcb\x2b\xab\x6b\xeb\x1b\x9b\x5b\xdb\x3b\xbb\x7b\xfb" + "\x07\x87\x47\xc7\x27\xa7\x67\xe7\x17\x97\x57\xd7\x37\xb7\x77\xf7" + "\x0f\x8f\x4f\xcf\x2f\xaf\x6f\xef\x1f\x9f\x5f\xdf\x3f\xbf\x7f\xff"

  var overflowError error

  //minigo:leaks
  func LeadingZeros(x uint) int {
  	return UintSize - Len(x)
  }

  //minigo:leaks
  func LeadingZeros8(x uint8) int {
  	return 8 - Len8(x)
  }

  //minigo:leaks
  func LeadingZeros16(x uint16) int {
  	return 16 - Len16(x)
  }

  //minigo:leaks
  func LeadingZeros32(x uint32) int {
  	return 32 - Len32(x)
  }

  //minigo:leaks
  func LeadingZeros64(x uint64) int {
  	return 64 - Len64(x)
  }

  //minigo:leaks
  func TrailingZeros(x uint) int {
  	return TrailingZeros64(uint64(x))
  }

  //minigo:leaks
  func TrailingZeros8(x uint8) int

  //minigo:leaks
  func TrailingZeros16(x uint16) int

  //minigo:leaks
  func TrailingZeros32(x uint32) int

  //minigo:leaks
  func TrailingZeros64(x uint64) int

  //minigo:leaks
  func OnesCount(x uint) int

  //minigo:leaks
  func OnesCount8(x uint8) int {
  	return int(pop8tab[x])
  }

  //minigo:leaks
  func OnesCount16(x uint16) int

  //minigo:leaks
  func OnesCount32(x uint32) int

  //minigo:leaks
  func OnesCount64(x uint64) int

  //minigo:leaks
  func RotateLeft(x uint, k int) uint

  //minigo:leaks
  func RotateLeft8(x uint8, k int) uint8

  //minigo:leaks
  func RotateLeft16(x uint16, k int) uint16

  //minigo:leaks
  func RotateLeft32(x uint32, k int) uint32

  //minigo:leaks
  func RotateLeft64(x uint64, k int) uint64

  //minigo:leaks
  func Reverse(x uint) uint {
  	return uint(Reverse64(uint64(x)))
  }

  //minigo:leaks
  func Reverse8(x uint8) uint8 {
  	return rev8tab[x]
  }

  //minigo:leaks
  func Reverse16(x uint16) uint16 {
  	return uint16(rev8tab[x>>8]) | uint16(rev8tab[x&0xff])<<8
  }

  //minigo:leaks
  func Reverse32(x uint32) uint32 {
  	x = x&(m0&(1<<32-1))<<1 | x>>1&(m0&(1<<32-1))
  	x = x&(m1&(1<<32-1))<<2 | x>>2&(m1&(1<<32-1))
  	x = x&(m2&(1<<32-1))<<4 | x>>4&(m2&(1<<32-1))
  	return ReverseBytes32(x)
  }

  //minigo:leaks
  func Reverse64(x uint64) uint64 {
  	x = x&m0<<1 | x>>1&m0
  	x = x&m1<<2 | x>>2&m1
  	x = x&m2<<4 | x>>4&m2
  	return ReverseBytes64(x)
  }

  //minigo:leaks
  func ReverseBytes(x uint) uint {
  	return uint(ReverseBytes64(uint64(x)))
  }

  //minigo:leaks
  func ReverseBytes16(x uint16) uint16 {
  	return x>>8 | x<<8
  }

  //minigo:leaks
  func ReverseBytes32(x uint32) uint32

  //minigo:leaks
  func ReverseBytes64(x uint64) uint64

  //minigo:leaks
  func Len8(x uint8) int

  //minigo:leaks
  func Len16(x uint16) (n int)

  //minigo:leaks
  func Len32(x uint32) (n int)

  //minigo:leaks
  func Len64(x uint64) (n int)

  //minigo:leaks
  func Add(x, y, carry uint) (sum, carryOut uint)

  //minigo:leaks
  func Add32(x, y, carry uint32) (sum, carryOut uint32) {
  	wide := uint64(x) + uint64(y) + uint64(carry)
  	sum = uint32(wide)
  	carryOut = uint32(wide >> 32)
  	return
  }

  //minigo:leaks
  func Sub(x, y, borrow uint) (diff, borrowOut uint)

  //minigo:leaks
  func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
  	diff = x - y - borrow
  	borrowOut = ((^x & y) | (^(x ^ y) & diff)) >> 31
  	return
  }

  //minigo:leaks
  func Sub64(x, y, borrow uint64) (diff, borrowOut uint64)

  //minigo:leaks
  func Mul(x, y uint) (hi, lo uint)

  //minigo:leaks
  func Mul32(x, y uint32) (hi, lo uint32) {
  	tmp := uint64(x) * uint64(y)
  	hi, lo = uint32(tmp>>32), uint32(tmp)
  	return
  }

  //minigo:leaks
  func Div(hi, lo, y uint) (quo, rem uint)

  //minigo:leaks
  func Div32(hi, lo, y uint32) (quo, rem uint32) {
  	if y != 0 && y <= hi {
  		panic(overflowError)
  	}
  	z := uint64(hi)<<32 | uint64(lo)
  	quo, rem = uint32(z/uint64(y)), uint32(z%uint64(y))
  	return
  }

  //minigo:leaks
  func Div64(hi, lo, y uint64) (quo, rem uint64)

  //minigo:leaks
  func Rem(hi, lo, y uint) uint {
  	return uint(Rem64(uint64(hi), uint64(lo), uint64(y)))
  }

  //minigo:leaks
  func Rem32(hi, lo, y uint32) uint32 {
  	return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y))
  }

  //minigo:leaks
  func Rem64(hi, lo, y uint64) uint64 {
  	_, rem := Div64(hi%y, lo, y)
  	return rem
  }
  """#
