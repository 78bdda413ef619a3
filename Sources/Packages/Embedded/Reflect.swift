/// What other packages need of package reflect.
let embeddedReflect: StaticString = #"""
  package reflect

  import (
  	"internal/abi"
  	"internal/runtime/maps"
  	"iter"
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
  const Ptr = Pointer
  const (
  	RecvDir ChanDir = 1 << iota
  	SendDir
  	BothDir = RecvDir | SendDir
  )
  const (
  	flagKindWidth      = 5
  	flagKindMask  flag = 1<<flagKindWidth - 1
  	flagStickyRO  flag = 1 << 5
  	flagEmbedRO   flag = 1 << 6
  	flagIndir     flag = 1 << 7
  	flagAddr      flag = 1 << 8
  	flagMethod    flag = 1 << 9
  	flagRO        flag = flagStickyRO | flagEmbedRO
  )
  const (
  	_ SelectDir = iota
  	SelectSend
  	SelectRecv
  	SelectDefault
  )

  type MapIter struct {
  	m     Value
  	hiter maps.Iter
  }
  type Type interface {
  	Align() int
  	FieldAlign() int
  	Method(int) Method
  	Methods() iter.Seq[Method]
  	MethodByName(string) (Method, bool)
  	NumMethod() int
  	Name() string
  	PkgPath() string
  	Size() uintptr
  	String() string
  	Kind() Kind
  	Implements(u Type) bool
  	AssignableTo(u Type) bool
  	ConvertibleTo(u Type) bool
  	Comparable() bool
  	Bits() int
  	ChanDir() ChanDir
  	IsVariadic() bool
  	Elem() Type
  	Field(i int) StructField
  	Fields() iter.Seq[StructField]
  	FieldByIndex(index []int) StructField
  	FieldByName(name string) (StructField, bool)
  	FieldByNameFunc(match func(string) bool) (StructField, bool)
  	In(i int) Type
  	Ins() iter.Seq[Type]
  	Key() Type
  	Len() int
  	NumField() int
  	NumIn() int
  	NumOut() int
  	Out(i int) Type
  	Outs() iter.Seq[Type]
  	OverflowComplex(x complex128) bool
  	OverflowFloat(x float64) bool
  	OverflowInt(x int64) bool
  	OverflowUint(x uint64) bool
  	CanSeq() bool
  	CanSeq2() bool
  	common() *abi.Type
  	uncommon() *uncommonType
  }
  type Kind uint
  type uncommonType = abi.UncommonType
  type rtype struct{ t abi.Type }
  type ChanDir int
  type Method struct {
  	Name    string
  	PkgPath string
  	Type    Type
  	Func    Value
  	Index   int
  }
  type StructField struct {
  	Name      string
  	PkgPath   string
  	Type      Type
  	Tag       StructTag
  	Offset    uintptr
  	Index     []int
  	Anonymous bool
  }
  type StructTag string
  type Value struct {
  	typ_ *abi.Type
  	ptr  unsafe.Pointer
  	flag
  }
  type flag uintptr
  type ValueError struct {
  	Method string
  	Kind   Kind
  }
  type StringHeader struct {
  	Data uintptr
  	Len  int
  }
  type SliceHeader struct {
  	Data uintptr
  	Len  int
  	Cap  int
  }
  type SelectDir int
  type SelectCase struct {
  	Dir  SelectDir
  	Chan Value
  	Send Value
  }

  var bytesType *abi.Type
  """#
