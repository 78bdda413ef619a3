/// The declarations of package encoding/json/v2.
let embeddedEncodingJsonV2: StaticString = #"""
  package json

  import (
  	"encoding/json/internal/jsonopts"
  )

  type Marshaler interface{ MarshalJSON() ([]byte, error) }
  type Unmarshaler interface{ UnmarshalJSON([]byte) error }
  type Options = jsonopts.Options

  //minigo:leaks in=heap opts=content
  func Marshal(in any, opts ...Options) (out []byte, err error)

  //minigo:leaks in=heap out=heap opts=content
  func Unmarshal(in []byte, out any, opts ...Options) (err error)
  """#
