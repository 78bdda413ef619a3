/// The functions of package reflect that only programs that import it need.
let embeddedReflectFunctions: StaticString = #"""
  package reflect

  import (
  	"internal/abi"
  	"iter"
  	"unsafe"
  )

  //minigo:leaks x=heap y=heap
  func DeepEqual(x, y any) bool

  //minigo:leaks v=heap
  func (v Value) Seq() iter.Seq[Value]

  //minigo:leaks v=heap
  func (v Value) Seq2() iter.Seq2[Value, Value]

  //minigo:leaks typ=heap fn=heap
  func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value

  //minigo:leaks t=calls/0,mutates/0,r0/1
  func (t *rtype) Key() Type

  //minigo:leaks key=heap elem=heap
  func MapOf(key, elem Type) Type

  //minigo:leaks v=calls/0,mutates/0 key=heap
  func (v Value) MapIndex(key Value) Value

  //minigo:leaks
  func (v Value) MapKeys() []Value

  //minigo:leaks iter=calls/1,mutates/1,r0/2
  func (iter *MapIter) Key() Value

  //minigo:leaks v=heap iter=content
  func (v Value) SetIterKey(iter *MapIter)

  //minigo:leaks iter=calls/1,mutates/1,r0/2
  func (iter *MapIter) Value() Value

  //minigo:leaks v=heap iter=content
  func (v Value) SetIterValue(iter *MapIter)

  //minigo:leaks iter=content,mutates/0
  func (iter *MapIter) Next() bool

  //minigo:leaks iter=mutates/0 v=heap
  func (iter *MapIter) Reset(v Value)

  //minigo:leaks v=heap
  func (v Value) MapRange() *MapIter {
  	if v.kind() != Map {
  		v.panicNotMap()
  	}
  	return &MapIter{m: v}
  }

  //minigo:leaks v=calls/0,mutates/0 key=heap elem=heap
  func (v Value) SetMapIndex(key, elem Value)

  //minigo:leaks
  func (f flag) panicNotMap()

  //minigo:leaks slice=heap
  func Swapper(slice any) func(i, j int)

  //minigo:leaks t=r0/0
  func (t *rtype) common() *abi.Type {
  	return &t.t
  }

  //minigo:leaks t=r0/0
  func (t *rtype) uncommon() *abi.UncommonType {
  	return t.t.Uncommon()
  }

  //minigo:leaks
  func (m Method) IsExported() bool {
  	return m.PkgPath == ""
  }

  //minigo:leaks
  func (k Kind) String() string

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) String() string

  //minigo:leaks
  func (t *rtype) Size() uintptr {
  	return t.t.Size()
  }

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) Bits() int

  //minigo:leaks
  func (t *rtype) Align() int {
  	return t.t.Align()
  }

  //minigo:leaks
  func (t *rtype) FieldAlign() int {
  	return t.t.FieldAlign()
  }

  //minigo:leaks
  func (t *rtype) Kind() Kind {
  	return Kind(t.t.Kind())
  }

  //minigo:leaks
  func (t *rtype) NumMethod() int

  //minigo:leaks t=heap
  func (t *rtype) Method(i int) (m Method)

  //minigo:leaks t=heap
  func (t *rtype) MethodByName(name string) (m Method, ok bool)

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) PkgPath() string

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) Name() string

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) ChanDir() ChanDir

  //minigo:leaks t=r0/0
  func toRType(t *abi.Type) *rtype {
  	return (*rtype)(unsafe.Pointer(t))
  }

  //minigo:leaks t=calls/0,mutates/0,r0/1
  func elem(t *abi.Type) *abi.Type

  //minigo:leaks t=calls/0,mutates/0,r0/1
  func (t *rtype) Elem() Type {
  	return toType(elem(t.common()))
  }

  //minigo:leaks t=calls/0,mutates/0,r0/1
  func (t *rtype) Field(i int) StructField

  //minigo:leaks t=heap
  func (t *rtype) FieldByIndex(index []int) StructField

  //minigo:leaks t=heap
  func (t *rtype) FieldByName(name string) (StructField, bool)

  //minigo:leaks t=heap
  func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool)

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) Len() int

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) NumField() int

  //minigo:leaks t=calls/0,mutates/0,r0/1
  func (t *rtype) In(i int) Type

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) NumIn() int

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) NumOut() int

  //minigo:leaks t=calls/0,mutates/0,r0/1
  func (t *rtype) Out(i int) Type

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) IsVariadic() bool

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) OverflowComplex(x complex128) bool

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) OverflowFloat(x float64) bool

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) OverflowInt(x int64) bool

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) OverflowUint(x uint64) bool

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) CanSeq() bool

  //minigo:leaks t=calls/0,mutates/0
  func (t *rtype) CanSeq2() bool

  //minigo:leaks t=heap
  func (t *rtype) Fields() iter.Seq[StructField]

  //minigo:leaks t=heap
  func (t *rtype) Methods() iter.Seq[Method] {
  	return /*line /usr/local/go/src/reflect/type.go:958:9*/func(yield func(Method) bool) {
  		n := t.NumMethod()
  		for i := 0; i < n && yield(t.Method(i)); i++ {
  		}
  	}
  }

  //minigo:leaks t=heap
  func (t *rtype) Ins() iter.Seq[Type]

  //minigo:leaks t=heap
  func (t *rtype) Outs() iter.Seq[Type]

  //minigo:leaks
  func (d ChanDir) String() string

  //minigo:leaks
  func (f StructField) IsExported() bool {
  	return f.PkgPath == ""
  }

  //minigo:leaks tag=calls/0,mutates/0,r0/0
  func (tag StructTag) Get(key string) string {
  	v, _ := tag.Lookup(key)
  	return v
  }

  //minigo:leaks tag=calls/0,mutates/0,r0/0
  func (tag StructTag) Lookup(key string) (value string, ok bool)

  //minigo:leaks
  func TypeOf(i any) Type {
  	return toType(abi.TypeOf(i))
  }

  //line /usr/local/go/src/reflect/type.go:1372:1
  func TypeFor[T any]() Type {
  	return toRType(abi.TypeFor[T]())
  }

  //minigo:leaks t=heap
  func PtrTo(t Type) Type {
  	return PointerTo(t)
  }

  //minigo:leaks t=heap
  func PointerTo(t Type) Type {
  	return toRType(t.(*rtype).ptrTo())
  }

  //minigo:leaks t=heap
  func (t *rtype) ptrTo() *abi.Type

  //minigo:leaks t=calls/0,mutates/0 u=heap
  func (t *rtype) Implements(u Type) bool

  //minigo:leaks t=calls/0,mutates/0 u=heap
  func (t *rtype) AssignableTo(u Type) bool

  //minigo:leaks t=calls/0,mutates/0 u=heap
  func (t *rtype) ConvertibleTo(u Type) bool

  //minigo:leaks
  func (t *rtype) Comparable() bool {
  	return t.t.Equal != nil
  }

  //minigo:leaks t=heap
  func ChanOf(dir ChanDir, t Type) Type

  //minigo:leaks in=content out=content
  func FuncOf(in, out []Type, variadic bool) Type

  //minigo:leaks t=heap
  func SliceOf(t Type) Type

  //minigo:leaks fields=content
  func StructOf(fields []StructField) Type

  //minigo:leaks length=heap elem=heap
  func ArrayOf(length int, elem Type) Type

  //minigo:leaks t=r0/0
  func toType(t *abi.Type) Type {
  	if t == nil {
  		return nil
  	}
  	return toRType(t)
  }

  //minigo:leaks
  func (f flag) kind() Kind {
  	return Kind(f & flagKindMask)
  }

  //minigo:leaks
  func (f flag) ro() flag {
  	if f&flagRO != 0 {
  		return flagStickyRO
  	}
  	return 0
  }

  //minigo:leaks
  func (v Value) typ() *abi.Type {
  	return (*abi.Type)(abi.NoEscape(unsafe.Pointer(v.typ_)))
  }

  //minigo:leaks i=r0/0
  func unpackEface(i any) Value {
  	e := (*abi.EmptyInterface)(unsafe.Pointer(&i))
  	t := e.Type
  	if t == nil {
  		return Value{}
  	}
  	f := flag(t.Kind())
  	if !t.IsDirectIface() {
  		f |= flagIndir
  	}
  	return Value{t, e.Data, f}
  }

  //minigo:leaks
  func (e *ValueError) Error() string {
  	if e.Kind == 0 {
  		return "reflect: call of " + e.Method + " on zero Value"
  	}
  	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
  }

  //minigo:leaks
  func valueMethodName() string

  //minigo:leaks
  func (f flag) mustBe(expected Kind) {
  	if Kind(f&flagKindMask) != expected {
  		panic(&ValueError{valueMethodName(), f.kind()})
  	}
  }

  //minigo:leaks
  func (f flag) mustBeExported() {
  	if f == 0 || f&flagRO != 0 {
  		f.mustBeExportedSlow()
  	}
  }

  //minigo:leaks
  func (f flag) mustBeExportedSlow()

  //minigo:leaks
  func (f flag) mustBeAssignable() {
  	if f&flagRO != 0 || f&flagAddr == 0 {
  		f.mustBeAssignableSlow()
  	}
  }

  //minigo:leaks
  func (f flag) mustBeAssignableSlow()

  //minigo:leaks v=r0/0
  func (v Value) Addr() Value

  //minigo:leaks
  func (v Value) Bool() bool {
  	if v.kind() != Bool {
  		v.panicNotBool()
  	}
  	return *(*bool)(v.ptr)
  }
  """#
