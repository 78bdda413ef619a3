/// The declarations of package encoding/base64.
let embeddedEncodingBase64: StaticString = #"""
  package base64

  import (
  	"io"
  	"strconv"
  )

  const (
  	StdPadding rune = '='
  	NoPadding  rune = -1
  )
  const (
  	decodeMapInitialize = "" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" + "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"
  	invalidIndex        = '\xff'
  )

  type Encoding struct {
  	encode    [64]byte
  	decodeMap [256]uint8
  	padChar   rune
  	strict    bool
  }
  type encoder struct {
  	err  error
  	enc  *Encoding
  	w    io.Writer
  	buf  [3]byte
  	nbuf int
  	out  [1024]byte
  }
  type CorruptInputError int64
  type decoder struct {
  	err     error
  	readErr error
  	enc     *Encoding
  	r       io.Reader
  	buf     [1024]byte
  	nbuf    int
  	out     []byte
  	outbuf  [1024 / 4 * 3]byte
  }
  type newlineFilteringReader struct{ wrapped io.Reader }

  var StdEncoding *Encoding
  var URLEncoding *Encoding
  var RawStdEncoding *Encoding
  var RawURLEncoding *Encoding

  //minigo:leaks
  func NewEncoding(encoder string) *Encoding {
  	if len(encoder) != 64 {
  		panic("encoding alphabet is not 64-bytes long")
  	}
  	e := new(Encoding)
  	e.padChar = StdPadding
  	copy(e.encode[:], encoder)
  	copy(e.decodeMap[:], decodeMapInitialize)
  	for i := 0; i < len(encoder); i++ {
  		switch {
  		case encoder[i] == '\n' || encoder[i] == '\r':
  			panic("encoding alphabet contains newline character")
  		case e.decodeMap[encoder[i]] != invalidIndex:
  			panic("encoding alphabet includes duplicate symbols")
  		}
  		e.decodeMap[encoder[i]] = uint8(i)
  	}
  	return e
  }

  //minigo:leaks enc=heap
  func (enc Encoding) WithPadding(padding rune) *Encoding {
  	switch {
  	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
  		panic("invalid padding")
  	case padding != NoPadding && enc.decodeMap[byte(padding)] != invalidIndex:
  		panic("padding contained in alphabet")
  	}
  	enc.padChar = padding
  	return &enc
  }

  //minigo:leaks enc=heap
  func (enc Encoding) Strict() *Encoding {
  	enc.strict = true
  	return &enc
  }

  //minigo:leaks dst=mutates/0
  func (enc *Encoding) Encode(dst, src []byte)

  //minigo:leaks dst=mutates/0,r0/0
  func (enc *Encoding) AppendEncode(dst, src []byte) []byte

  //minigo:leaks
  func (enc *Encoding) EncodeToString(src []byte) string

  //minigo:leaks e=heap
  func (e *encoder) Write(p []byte) (n int, err error)

  //minigo:leaks e=heap
  func (e *encoder) Close() error

  //minigo:leaks enc=heap w=heap
  func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser {
  	return &encoder{enc: enc, w: w}
  }

  //minigo:leaks
  func (enc *Encoding) EncodedLen(n int) int {
  	if enc.padChar == NoPadding {
  		return n/3*4 + (n%3*8+5)/6
  	}
  	return (n + 2) / 3 * 4
  }

  //minigo:leaks
  func (e CorruptInputError) Error() string {
  	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
  }

  //minigo:leaks dst=mutates/0,r0/0
  func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error)

  //minigo:leaks
  func (enc *Encoding) DecodeString(s string) ([]byte, error)

  //minigo:leaks d=heap p=mutates/0
  func (d *decoder) Read(p []byte) (n int, err error)

  //minigo:leaks dst=mutates/0
  func (enc *Encoding) Decode(dst, src []byte) (n int, err error)

  //minigo:leaks r=content p=heap
  func (r *newlineFilteringReader) Read(p []byte) (int, error)

  //minigo:leaks enc=heap r=heap
  func NewDecoder(enc *Encoding, r io.Reader) io.Reader {
  	return &decoder{enc: enc, r: &newlineFilteringReader{r}}
  }

  //minigo:leaks
  func (enc *Encoding) DecodedLen(n int) int {
  	return decodedLen(n, enc.padChar)
  }

  //minigo:leaks
  func decodedLen(n int, padChar rune) int {
  	if padChar == NoPadding {
  		return n/4*3 + n%4*6/8
  	}
  	return n / 4 * 3
  }
  """#
