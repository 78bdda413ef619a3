/// The declarations of package internal/byteorder.
let embeddedInternalByteorder: StaticString = #"""
  package byteorder

  //minigo:leaks
  func BEUint64(b []byte) uint64 {
  	_ = b[7]
  	return uint64(b[7]) | uint64(b[6])<<8 | uint64(b[5])<<16 | uint64(b[4])<<24 | uint64(b[3])<<32 | uint64(b[2])<<40 | uint64(b[1])<<48 | uint64(b[0])<<56
  }

  //minigo:leaks b=mutates/0,r0/0
  func BEAppendUint64(b []byte, v uint64) []byte {
  	return append(b, byte(v>>56), byte(v>>48), byte(v>>40), byte(v>>32), byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
  }
  """#
