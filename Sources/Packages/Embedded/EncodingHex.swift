/// The declarations of package encoding/hex.
let embeddedEncodingHex: StaticString = #"""
  package hex

  import (
  	"fmt"
  	"io"
  )

  const (
  	hextable = "0123456789abcdef"
  )
  const bufferSize = 1024

  type InvalidByteError byte
  type encoder struct {
  	w   io.Writer
  	err error
  	out [bufferSize]byte
  }
  type decoder struct {
  	r   io.Reader
  	err error
  	in  []byte
  	arr [bufferSize]byte
  }
  type dumper struct {
  	w          io.Writer
  	rightChars [18]byte
  	buf        [14]byte
  	used       int
  	n          uint
  	closed     bool
  }

  var ErrLength error

  //minigo:leaks
  func EncodedLen(n int) int {
  	return n * 2
  }

  //minigo:leaks dst=mutates/0
  func Encode(dst, src []byte) int {
  	j := 0
  	for _, v := range src {
  		dst[j] = hextable[v>>4]
  		dst[j+1] = hextable[v&0x0f]
  		j += 2
  	}
  	return len(src) * 2
  }

  //minigo:leaks dst=mutates/0,r0/0
  func AppendEncode(dst, src []byte) []byte

  //minigo:leaks
  func (e InvalidByteError) Error() string {
  	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
  }

  //minigo:leaks
  func DecodedLen(x int) int {
  	return x / 2
  }

  //minigo:leaks dst=mutates/0
  func Decode(dst, src []byte) (int, error)

  //minigo:leaks dst=mutates/0,r0/0
  func AppendDecode(dst, src []byte) ([]byte, error)

  //minigo:leaks
  func EncodeToString(src []byte) string {
  	dst := make([]byte, EncodedLen(len(src)))
  	Encode(dst, src)
  	return string(dst)
  }

  //minigo:leaks
  func DecodeString(s string) ([]byte, error)

  //minigo:leaks
  func Dump(data []byte) string

  //minigo:leaks w=heap
  func NewEncoder(w io.Writer) io.Writer {
  	return &encoder{w: w}
  }

  //minigo:leaks e=heap
  func (e *encoder) Write(p []byte) (n int, err error)

  //minigo:leaks r=heap
  func NewDecoder(r io.Reader) io.Reader {
  	return &decoder{r: r}
  }

  //minigo:leaks d=heap p=mutates/0
  func (d *decoder) Read(p []byte) (n int, err error)

  //minigo:leaks w=heap
  func Dumper(w io.Writer) io.WriteCloser {
  	return &dumper{w: w}
  }

  //minigo:leaks h=heap
  func (h *dumper) Write(data []byte) (n int, err error)

  //minigo:leaks h=heap
  func (h *dumper) Close() (err error)
  """#
