/// The declarations of package internal/goarch.
let embeddedInternalGoarch: StaticString = #"""
  package goarch

  const GOARCH = `amd64`
  """#
