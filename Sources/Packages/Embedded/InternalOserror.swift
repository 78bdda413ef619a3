/// The declarations of package internal/oserror.
let embeddedInternalOserror: StaticString = #"""
  package oserror

  var ErrPermission error
  var ErrExist error
  var ErrNotExist error
  """#
