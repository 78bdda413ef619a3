/// The declarations of package encoding/json/internal/jsonopts.
let embeddedEncodingJsonInternalJsonopts: StaticString = #"""
  package jsonopts

  import (
  	"encoding/json/internal"
  	"encoding/json/internal/jsonflags"
  )

  type Options interface {
  	JSONOptions(internal.NotForPublicUse)
  }
  type Struct struct {
  	Flags jsonflags.Flags
  	CoderValues
  	ArshalValues
  }
  type CoderValues struct {
  	Indent       string
  	IndentPrefix string
  	ByteLimit    int64
  	DepthLimit   int
  }
  type ArshalValues struct {
  	Marshalers   any
  	Unmarshalers any
  	Format       string
  }

  var DefaultOptionsV1 Struct

  //minigo:leaks
  func (*Struct) JSONOptions(internal.NotForPublicUse) {
  }
  """#
