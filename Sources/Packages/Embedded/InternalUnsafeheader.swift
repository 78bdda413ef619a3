/// The declarations of package internal/unsafeheader.
let embeddedInternalUnsafeheader: StaticString = #"""
  package unsafeheader

  import (
  	"unsafe"
  )

  type Slice struct {
  	Data unsafe.Pointer
  	Len  int
  	Cap  int
  }
  """#
