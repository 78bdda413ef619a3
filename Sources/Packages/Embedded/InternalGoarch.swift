/// The declarations of package internal/goarch.
let embeddedInternalGoarch: StaticString = #"""
  package goarch

  const PtrSize = 4 << (^uintptr(0) >> 63)
  const GOARCH = `amd64`
  """#
