/// The declarations of package net/http/httptrace.
let embeddedNetHttpHttptrace: StaticString = #"""
  package httptrace

  type ClientTrace struct {
  	opaque [16]*byte
  }
  """#
