/// The declarations of package encoding/binary.
let embeddedEncodingBinary: StaticString = #"""
  package binary

  import (
  	"io"
  )

  const (
  	MaxVarintLen16 = 3
  	MaxVarintLen32 = 5
  	MaxVarintLen64 = 10
  )

  type ByteOrder interface {
  	Uint16([]byte) uint16
  	Uint32([]byte) uint32
  	Uint64([]byte) uint64
  	PutUint16([]byte, uint16)
  	PutUint32([]byte, uint32)
  	PutUint64([]byte, uint64)
  	String() string
  }
  type AppendByteOrder interface {
  	AppendUint16([]byte, uint16) []byte
  	AppendUint32([]byte, uint32) []byte
  	AppendUint64([]byte, uint64) []byte
  	String() string
  }
  type littleEndian struct{}
  type bigEndian struct{}
  type nativeEndian struct{ littleEndian }

  var LittleEndian littleEndian
  var BigEndian bigEndian
  var NativeEndian nativeEndian

  //minigo:leaks r=heap order=heap data=calls/0,mutates/0
  func Read(r io.Reader, order ByteOrder, data any) error

  //minigo:leaks buf=heap order=heap data=calls/0,mutates/0
  func Decode(buf []byte, order ByteOrder, data any) (int, error)

  //minigo:leaks w=heap order=heap data=calls/0,content,mutates/0
  func Write(w io.Writer, order ByteOrder, data any) error

  //minigo:leaks buf=heap order=heap data=calls/0,mutates/0
  func Encode(buf []byte, order ByteOrder, data any) (int, error)

  //minigo:leaks buf=heap order=heap data=calls/0,mutates/0
  func Append(buf []byte, order ByteOrder, data any) ([]byte, error)

  //minigo:leaks v=calls/0,mutates/0
  func Size(v any) int

  //minigo:leaks buf=mutates/0,r0/0
  func AppendUvarint(buf []byte, x uint64) []byte {
  	for x >= 0x80 {
  		buf = append(buf, byte(x)|0x80)
  		x >>= 7
  	}
  	return append(buf, byte(x))
  }

  //minigo:leaks buf=mutates/0
  func PutUvarint(buf []byte, x uint64) int {
  	i := 0
  	for x >= 0x80 {
  		buf[i] = byte(x) | 0x80
  		x >>= 7
  		i++
  	}
  	buf[i] = byte(x)
  	return i + 1
  }

  //minigo:leaks
  func Uvarint(buf []byte) (uint64, int) {
  	var x uint64
  	var s uint
  	for i, b := range buf {
  		if i == MaxVarintLen64 {
  			return 0, -(i + 1)
  		}
  		if b < 0x80 {
  			if i == MaxVarintLen64-1 && b > 1 {
  				return 0, -(i + 1)
  			}
  			return x | uint64(b)<<s, i + 1
  		}
  		x |= uint64(b&0x7f) << s
  		s += 7
  	}
  	return 0, 0
  }

  //minigo:leaks buf=mutates/0,r0/0
  func AppendVarint(buf []byte, x int64) []byte {
  	ux := uint64(x) << 1
  	if x < 0 {
  		ux = ^ux
  	}
  	return AppendUvarint(buf, ux)
  }

  //minigo:leaks buf=mutates/0
  func PutVarint(buf []byte, x int64) int {
  	ux := uint64(x) << 1
  	if x < 0 {
  		ux = ^ux
  	}
  	return PutUvarint(buf, ux)
  }

  //minigo:leaks
  func Varint(buf []byte) (int64, int)

  //minigo:leaks r=heap
  func ReadUvarint(r io.ByteReader) (uint64, error)

  //minigo:leaks r=heap
  func ReadVarint(r io.ByteReader) (int64, error)
  """#
