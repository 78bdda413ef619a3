/// The declarations of package encoding/json/jsontext.
let embeddedEncodingJsonJsontext: StaticString = #"""
  package jsontext

  import (
  	"encoding/json/internal/jsonopts"
  	"encoding/json/internal/jsonwire"
  	"io"
  )

  type Decoder struct{ s decoderState }
  type decoderState struct {
  	state
  	decodeBuffer
  	jsonopts.Struct
  	StringCache *[256]string
  }
  type decodeBuffer struct {
  	peekPos    int
  	peekErr    error
  	buf        []byte
  	prevStart  int
  	prevEnd    int
  	baseOffset int64
  	rd         io.Reader
  }
  type Encoder struct {
  	opaque [40]*byte
  }
  type state struct {
  	Tokens     stateMachine
  	Names      objectNameStack
  	Namespaces objectNamespaceStack
  }
  type stateMachine struct {
  	Stack []stateEntry
  	Last  stateEntry
  }
  type stateEntry uint64
  type objectNameStack struct {
  	offsets       []int
  	unquotedNames []byte
  }
  type objectNamespaceStack []objectNamespace
  type objectNamespace struct {
  	opaque [7]*byte
  }
  type Token struct {
  	opaque [4]*byte
  }
  type Kind byte
  type Value []byte

  //minigo:leaks d=r0/1
  func (d *decodeBuffer) unreadBuffer() []byte {
  	return d.buf[d.prevEnd:len(d.buf)]
  }

  //minigo:leaks d=r0/1
  func (d *decodeBuffer) PreviousTokenOrValue() []byte

  //minigo:leaks d=heap
  func (d *decoderState) PeekKind() Kind

  //minigo:leaks d=heap
  func (d *decoderState) CountNextDelimWhitespace() int

  //minigo:leaks d=heap
  func (d *decoderState) SkipValue() error

  //minigo:leaks d=heap
  func (d *decoderState) SkipValueRemainder() error

  //minigo:leaks d=heap
  func (d *decoderState) SkipUntil(depth int, length int64) error

  //minigo:leaks d=heap
  func (d *decoderState) ReadToken() (Token, error)

  //minigo:leaks d=heap flags=mutates/0
  func (d *decoderState) ReadValue(flags *jsonwire.ValueFlags) (Value, error)

  //minigo:leaks d=heap
  func (d *decoderState) CheckNextValue(last bool) error

  //minigo:leaks d=heap
  func (d *decoderState) CheckEOF() error {
  	return d.checkEOF(d.prevEnd)
  }

  //minigo:leaks d=heap
  func (d *decoderState) checkEOF(pos int) error

  //minigo:leaks d=r0/1
  func (d *Decoder) UnreadBuffer() []byte {
  	return d.s.unreadBuffer()
  }

  //minigo:leaks d=content,mutates/0 b=mutates/0,r0/0
  func (d *decoderState) AppendStackPointer(b []byte, where int) []byte
  """#
