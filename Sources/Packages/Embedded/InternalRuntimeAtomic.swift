/// The declarations of package internal/runtime/atomic.
let embeddedInternalRuntimeAtomic: StaticString = #"""
  package atomic

  import (
  	"unsafe"
  )

  type Int32 struct {
  	noCopy noCopy
  	value  int32
  }
  type Int64 struct {
  	noCopy noCopy
  	_      align64
  	value  int64
  }
  type Uint8 struct {
  	noCopy noCopy
  	value  uint8
  }
  type Bool struct{ u Uint8 }
  type Uint32 struct {
  	noCopy noCopy
  	value  uint32
  }
  type Uint64 struct {
  	noCopy noCopy
  	_      align64
  	value  uint64
  }
  type UnsafePointer struct {
  	noCopy noCopy
  	value  unsafe.Pointer
  }
  type Pointer[T any] struct{ u UnsafePointer }
  type noCopy struct{}
  type align64 struct{}

  //minigo:leaks ptr=calls/0,mutates/0
  //go:noescape
  func Loaduintptr(ptr *uintptr) uintptr

  //minigo:leaks ptr=calls/0,mutates/0
  //go:noescape
  func Loadint32(ptr *int32) int32

  //minigo:leaks ptr=calls/0,mutates/0
  //go:noescape
  func Xchgint32(ptr *int32, new int32) int32

  //minigo:leaks i=calls/0,mutates/0
  func (i *Int32) Load() int32 {
  	return Loadint32(&i.value)
  }

  //minigo:leaks i=calls/0,mutates/0
  func (i *Int32) Swap(new int32) int32 {
  	return Xchgint32(&i.value, new)
  }
  """#
