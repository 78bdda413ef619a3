/// The declarations of package internal/runtime/gc.
let embeddedInternalRuntimeGc: StaticString = #"""
  package gc

  const (
  	NumSizeClasses = 68
  	PageShift      = 13
  )
  """#
