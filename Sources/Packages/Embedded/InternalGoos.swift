/// The declarations of package internal/goos.
let embeddedInternalGoos: StaticString = #"""
  package goos

  const GOOS = `linux`
  """#
