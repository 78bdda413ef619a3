/// The declarations of package internal/runtime/maps.
let embeddedInternalRuntimeMaps: StaticString = #"""
  package maps

  import (
  	"internal/abi"
  	"unsafe"
  )

  type groupReference struct{ data unsafe.Pointer }
  type Map struct {
  	opaque [6]*byte
  }
  type table struct {
  	opaque [4]*byte
  }
  type Iter struct {
  	key         unsafe.Pointer
  	elem        unsafe.Pointer
  	typ         *abi.MapType
  	m           *Map
  	entryOffset uint64
  	dirOffset   uint64
  	clearSeq    uint64
  	globalDepth uint8
  	dirIdx      int
  	tab         *table
  	group       groupReference
  	entryIdx    uint64
  }
  """#
