/// The declarations of package encoding.
let embeddedEncoding: StaticString = #"""
  package encoding

  type TextMarshaler interface {
  	MarshalText() (text []byte, err error)
  }
  type TextUnmarshaler interface{ UnmarshalText(text []byte) error }
  """#
