/// The declarations of package internal/filepathlite.
let embeddedInternalFilepathlite: StaticString = #"""
  package filepathlite

  //minigo:leaks path=calls/0,mutates/0,r0/0
  func Localize(path string) (string, error)
  """#
