/// The declarations of package encoding/json/internal/jsonwire.
let embeddedEncodingJsonInternalJsonwire: StaticString = #"""
  package jsonwire

  type ValueFlags uint
  """#
