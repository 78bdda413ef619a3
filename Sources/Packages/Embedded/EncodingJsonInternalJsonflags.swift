/// The declarations of package encoding/json/internal/jsonflags.
let embeddedEncodingJsonInternalJsonflags: StaticString = #"""
  package jsonflags

  type Flags struct{ Presence, Values uint64 }
  """#
