/// The declarations of package encoding/json.
let embeddedJSON: StaticString = #"""
  package json

  import (
  	"bytes"
  	"encoding/json/internal/jsonopts"
  	"encoding/json/jsontext"
  	jsonv2 "encoding/json/v2"
  	"io"
  	"reflect"
  	"strconv"
  )

  type Unmarshaler = jsonv2.Unmarshaler
  type UnmarshalTypeError struct {
  	Value  string
  	Type   reflect.Type
  	Offset int64
  	Struct string
  	Field  string
  	Err    error
  }
  type UnmarshalFieldError struct {
  	Key   string
  	Type  reflect.Type
  	Field reflect.StructField
  }
  type InvalidUnmarshalError struct{ Type reflect.Type }
  type Number string
  type Marshaler = jsonv2.Marshaler
  type UnsupportedTypeError struct{ Type reflect.Type }
  type UnsupportedValueError struct {
  	Value reflect.Value
  	Str   string
  }
  type InvalidUTF8Error struct{ S string }
  type MarshalerError struct {
  	Type       reflect.Type
  	Err        error
  	sourceFunc string
  }
  type Options = jsonopts.Options
  type SyntaxError struct {
  	msg    string
  	Offset int64
  }
  type Decoder struct {
  	dec       *jsontext.Decoder
  	opts      jsonv2.Options
  	err       error
  	hadPeeked bool
  	hadEOF    bool
  }
  type Encoder struct {
  	w            io.Writer
  	opts         jsonv2.Options
  	err          error
  	indentBuf    bytes.Buffer
  	indentPrefix string
  	indentValue  string
  }
  type RawMessage = jsontext.Value
  type Token any
  type Delim rune

  //minigo:leaks data=heap v=heap
  func Unmarshal(data []byte, v any) error {
  	return jsonv2.Unmarshal(data, v, DefaultOptionsV1())
  }

  //minigo:leaks e=content
  func (e *UnmarshalTypeError) Error() string

  //minigo:leaks e=r0/1
  func (e *UnmarshalTypeError) Unwrap() error {
  	return e.Err
  }

  //minigo:leaks e=content
  func (e *UnmarshalFieldError) Error() string

  //minigo:leaks e=content
  func (e *InvalidUnmarshalError) Error() string

  //minigo:leaks n=r0/0
  func (n Number) String() string {
  	return string(n)
  }

  //minigo:leaks
  func (n Number) Float64() (float64, error) {
  	return strconv.ParseFloat(string(n), 64)
  }

  //minigo:leaks
  func (n Number) Int64() (int64, error) {
  	return strconv.ParseInt(string(n), 10, 64)
  }

  //minigo:leaks enc=heap
  func (n Number) MarshalJSONTo(enc *jsontext.Encoder) error

  //minigo:leaks n=mutates/0 dec=heap
  func (n *Number) UnmarshalJSONFrom(dec *jsontext.Decoder) error

  //minigo:leaks v=heap
  func Marshal(v any) ([]byte, error) {
  	return jsonv2.Marshal(v, DefaultOptionsV1())
  }

  //minigo:leaks v=heap prefix=heap indent=heap
  func MarshalIndent(v any, prefix, indent string) ([]byte, error)

  //minigo:leaks e=content
  func (e *UnsupportedTypeError) Error() string {
  	return "json: unsupported type: " + e.Type.String()
  }

  //minigo:leaks
  func (e *UnsupportedValueError) Error() string {
  	return "json: unsupported value: " + e.Str
  }

  //minigo:leaks
  func (e *InvalidUTF8Error) Error() string

  //minigo:leaks e=content
  func (e *MarshalerError) Error() string

  //minigo:leaks e=r0/1
  func (e *MarshalerError) Unwrap() error {
  	return e.Err
  }

  //minigo:leaks dst=mutates/0
  func HTMLEscape(dst *bytes.Buffer, src []byte)

  //minigo:leaks dst=mutates/0
  func Compact(dst *bytes.Buffer, src []byte) error

  //minigo:leaks dst=calls/1,mutates/0 prefix=heap indent=heap
  func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error

  //minigo:leaks
  func DefaultOptionsV1() Options {
  	return &jsonopts.DefaultOptionsV1
  }

  //minigo:leaks data=heap
  func Valid(data []byte) bool {
  	return checkValid(data) == nil
  }

  //minigo:leaks data=heap
  func checkValid(data []byte) error

  //minigo:leaks e=r0/1
  func (e *SyntaxError) Error() string {
  	return e.msg
  }

  //minigo:leaks r=heap
  func NewDecoder(r io.Reader) *Decoder

  //minigo:leaks dec=content,mutates/0
  func (dec *Decoder) UseNumber()

  //minigo:leaks dec=content,mutates/0
  func (dec *Decoder) DisallowUnknownFields()

  //minigo:leaks dec=content,mutates/0 v=heap
  func (dec *Decoder) Decode(v any) error

  //minigo:leaks dec=heap/2
  func (dec *Decoder) Buffered() io.Reader {
  	return bytes.NewReader(dec.dec.UnreadBuffer())
  }

  //minigo:leaks w=heap
  func NewEncoder(w io.Writer) *Encoder {
  	enc := new(Encoder)
  	enc.w = w
  	enc.opts = DefaultOptionsV1()
  	return enc
  }

  //minigo:leaks enc=content,mutates/0 v=heap
  func (enc *Encoder) Encode(v any) error

  //minigo:leaks enc=mutates/0 prefix=heap indent=heap
  func (enc *Encoder) SetIndent(prefix, indent string) {
  	enc.indentPrefix = prefix
  	enc.indentValue = indent
  }

  //minigo:leaks enc=content,mutates/0
  func (enc *Encoder) SetEscapeHTML(on bool)

  //minigo:leaks
  func (d Delim) String() string {
  	return string(d)
  }

  //minigo:leaks dec=content,mutates/0
  func (dec *Decoder) Token() (Token, error)

  //minigo:leaks dec=content,mutates/0
  func (dec *Decoder) More() bool

  //minigo:leaks
  func (dec *Decoder) InputOffset() int64
  """#
