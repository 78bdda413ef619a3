/// The declarations of package internal/abi.
let embeddedInternalAbi: StaticString = #"""
  package abi

  import (
  	"unsafe"
  )

  //minigo:leaks
  //go:nocheckptr
  func NoEscape(p unsafe.Pointer) unsafe.Pointer {
  	x := uintptr(p)
  	return unsafe.Pointer(x ^ 0)
  }
  """#
