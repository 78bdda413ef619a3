/// The declarations of package encoding/json/internal.
let embeddedEncodingJsonInternal: StaticString = #"""
  package internal

  type NotForPublicUse struct {
  	opaque [0]uint8
  }
  """#
