/// What other packages need of package cmp.
let embeddedCmp: StaticString = #"""
  package cmp

  type Ordered interface {
  	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string
  }
  """#

/// What only programs that import package cmp need of it.
let embeddedCmpRest: StaticString = #"""
  package cmp

  //minigo:leaks
  func Less[T Ordered](x, y T) bool

  //minigo:leaks
  func Compare[T Ordered](x, y T) int

  //minigo:leaks vals=r0/1
  func Or[T comparable](vals ...T) T
  """#
