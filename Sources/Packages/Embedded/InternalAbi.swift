/// The declarations of package internal/abi.
let embeddedInternalAbi: StaticString = #"""
  package abi

  import (
  	"unsafe"
  )

  const (
  	Invalid Kind = iota
  	Bool
  	Int
  	Int8
  	Int16
  	Int32
  	Int64
  	Uint
  	Uint8
  	Uint16
  	Uint32
  	Uint64
  	Uintptr
  	Float32
  	Float64
  	Complex64
  	Complex128
  	Array
  	Chan
  	Func
  	Interface
  	Map
  	Pointer
  	Slice
  	String
  	Struct
  	UnsafePointer
  )
  const (
  	TFlagUncommon    TFlag = 1 << 0
  	TFlagDirectIface TFlag = 1 << 5
  )

  type EmptyInterface struct {
  	Type *Type
  	Data unsafe.Pointer
  }
  type MapType struct {
  	Type
  	Key        *Type
  	Elem       *Type
  	Group      *Type
  	Hasher     func(unsafe.Pointer, uintptr) uintptr
  	GroupSize  uintptr
  	KeysOff    uintptr
  	KeyStride  uintptr
  	ElemsOff   uintptr
  	ElemStride uintptr
  	ElemOff    uintptr
  	Flags      uint32
  }
  type Type struct {
  	Size_       uintptr
  	PtrBytes    uintptr
  	Hash        uint32
  	TFlag       TFlag
  	Align_      uint8
  	FieldAlign_ uint8
  	Kind_       Kind
  	Equal       func(unsafe.Pointer, unsafe.Pointer) bool
  	GCData      *byte
  	Str         NameOff
  	PtrToThis   TypeOff
  }
  type Kind uint8
  type TFlag uint8
  type NameOff int32
  type TypeOff int32
  type UncommonType struct {
  	PkgPath NameOff
  	Mcount  uint16
  	Xcount  uint16
  	Moff    uint32
  	_       uint32
  }
  type Imethod struct {
  	opaque [2]uint32
  }
  type ArrayType struct {
  	Type
  	Elem  *Type
  	Slice *Type
  	Len   uintptr
  }
  type ChanDir int
  type ChanType struct {
  	Type
  	Elem *Type
  	Dir  ChanDir
  }
  type structTypeUncommon struct {
  	StructType
  	u UncommonType
  }
  type InterfaceType struct {
  	Type
  	PkgPath Name
  	Methods []Imethod
  }
  type SliceType struct {
  	Type
  	Elem *Type
  }
  type FuncType struct {
  	Type
  	InCount  uint16
  	OutCount uint16
  }
  type PtrType struct {
  	Type
  	Elem *Type
  }
  type StructField struct {
  	opaque [3]*byte
  }
  type StructType struct {
  	Type
  	PkgPath Name
  	Fields  []StructField
  }
  type Name struct{ Bytes *byte }

  var kindNames []string

  //minigo:leaks
  //go:nocheckptr
  func NoEscape(p unsafe.Pointer) unsafe.Pointer {
  	x := uintptr(p)
  	return unsafe.Pointer(x ^ 0)
  }

  //minigo:leaks
  func (k Kind) String() string {
  	if int(k) < len(kindNames) {
  		return kindNames[k]
  	}
  	return kindNames[0]
  }

  //minigo:leaks
  func TypeOf(a any) *Type {
  	eface := *(*EmptyInterface)(unsafe.Pointer(&a))
  	return (*Type)(NoEscape(unsafe.Pointer(eface.Type)))
  }

  //line /usr/local/go/src/internal/abi/type.go:193:1
  func TypeFor[T any]() *Type {
  	return (*PtrType)(unsafe.Pointer(TypeOf((*T)(nil)))).Elem
  }

  //minigo:leaks
  func (t *Type) Kind() Kind {
  	return t.Kind_
  }

  //minigo:leaks
  func (t *Type) IsDirectIface() bool {
  	return t.TFlag&TFlagDirectIface != 0
  }

  //minigo:leaks
  func (t *Type) Len() int {
  	if t.Kind() == Array {
  		return int((*ArrayType)(unsafe.Pointer(t)).Len)
  	}
  	return 0
  }

  //minigo:leaks t=r0/0
  func (t *Type) Uncommon() *UncommonType {
  	if t.TFlag&TFlagUncommon == 0 {
  		return nil
  	}
  	switch t.Kind() {
  	case Struct:
  		return &(*structTypeUncommon)(unsafe.Pointer(t)).u
  	case Pointer:
  		type u struct {
  			PtrType
  			u UncommonType
  		}
  		return &(*u)(unsafe.Pointer(t)).u
  	case Func:
  		type u struct {
  			FuncType
  			u UncommonType
  		}
  		return &(*u)(unsafe.Pointer(t)).u
  	case Slice:
  		type u struct {
  			SliceType
  			u UncommonType
  		}
  		return &(*u)(unsafe.Pointer(t)).u
  	case Array:
  		type u struct {
  			ArrayType
  			u UncommonType
  		}
  		return &(*u)(unsafe.Pointer(t)).u
  	case Chan:
  		type u struct {
  			ChanType
  			u UncommonType
  		}
  		return &(*u)(unsafe.Pointer(t)).u
  	case Map:
  		type u struct {
  			MapType
  			u UncommonType
  		}
  		return &(*u)(unsafe.Pointer(t)).u
  	case Interface:
  		type u struct {
  			InterfaceType
  			u UncommonType
  		}
  		return &(*u)(unsafe.Pointer(t)).u
  	default:
  		type u struct {
  			Type
  			u UncommonType
  		}
  		return &(*u)(unsafe.Pointer(t)).u
  	}
  }

  //minigo:leaks
  func (t *Type) Size() uintptr {
  	return t.Size_
  }

  //minigo:leaks
  func (t *Type) Align() int {
  	return int(t.Align_)
  }

  //minigo:leaks
  func (t *Type) FieldAlign() int {
  	return int(t.FieldAlign_)
  }
  """#
