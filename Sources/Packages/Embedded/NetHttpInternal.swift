/// The declarations of package net/http/internal.
let embeddedNetHttpInternal: StaticString = #"""
  package internal

  //minigo:leaks data=heap
  func DetectContentType(data []byte) string
  """#
