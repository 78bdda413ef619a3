/// More functions of package reflect that only programs that import it need.
let embeddedReflectMoreFunctions: StaticString = #"""
  package reflect

  import (
  	"internal/abi"
  	"internal/unsafeheader"
  	"iter"
  	"math"
  	"unsafe"
  )

  //minigo:leaks
  func (v Value) panicNotBool()

  //minigo:leaks v=r0/0
  func (v Value) Bytes() []byte {
  	if v.typ_ == bytesType {
  		return *(*[]byte)(v.ptr)
  	}
  	return v.bytesSlow()
  }

  //minigo:leaks v=r0/0
  func (v Value) bytesSlow() []byte

  //minigo:leaks
  func (v Value) CanAddr() bool {
  	return v.flag&flagAddr != 0
  }

  //minigo:leaks
  func (v Value) CanSet() bool {
  	return v.flag&(flagAddr|flagRO) == flagAddr
  }

  //minigo:leaks v=heap in=content,mutates/0
  func (v Value) Call(in []Value) []Value

  //minigo:leaks v=heap in=content,mutates/0
  func (v Value) CallSlice(in []Value) []Value

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) Cap() int {
  	if v.kind() == Slice {
  		return (*unsafeheader.Slice)(v.ptr).Cap
  	}
  	return v.capNonSlice()
  }

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) capNonSlice() int

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) Close()

  //minigo:leaks
  func (v Value) CanComplex() bool {
  	switch v.kind() {
  	case Complex64, Complex128:
  		return true
  	default:
  		return false
  	}
  }

  //minigo:leaks
  func (v Value) Complex() complex128 {
  	k := v.kind()
  	switch k {
  	case Complex64:
  		return complex128(*(*complex64)(v.ptr))
  	case Complex128:
  		return *(*complex128)(v.ptr)
  	}
  	panic(&ValueError{"reflect.Value.Complex", v.kind()})
  }

  //minigo:leaks v=r0/0
  func (v Value) Elem() Value

  //minigo:leaks v=r0/0
  func (v Value) Field(i int) Value

  //minigo:leaks v=r0/0
  func (v Value) FieldByIndex(index []int) Value

  //minigo:leaks v=r0/0
  func (v Value) FieldByIndexErr(index []int) (Value, error)

  //minigo:leaks v=r0/0
  func (v Value) FieldByName(name string) Value

  //minigo:leaks v=r0/0
  func (v Value) FieldByNameFunc(match func(string) bool) Value

  //minigo:leaks
  func (v Value) CanFloat() bool {
  	switch v.kind() {
  	case Float32, Float64:
  		return true
  	default:
  		return false
  	}
  }

  //minigo:leaks
  func (v Value) Float() float64 {
  	k := v.kind()
  	switch k {
  	case Float32:
  		return float64(*(*float32)(v.ptr))
  	case Float64:
  		return *(*float64)(v.ptr)
  	}
  	panic(&ValueError{"reflect.Value.Float", v.kind()})
  }

  //minigo:leaks v=r0/0
  func (v Value) Index(i int) Value

  //minigo:leaks
  func (v Value) CanInt() bool {
  	switch v.kind() {
  	case Int, Int8, Int16, Int32, Int64:
  		return true
  	default:
  		return false
  	}
  }

  //minigo:leaks
  func (v Value) Int() int64 {
  	k := v.kind()
  	p := v.ptr
  	switch k {
  	case Int:
  		return int64(*(*int)(p))
  	case Int8:
  		return int64(*(*int8)(p))
  	case Int16:
  		return int64(*(*int16)(p))
  	case Int32:
  		return int64(*(*int32)(p))
  	case Int64:
  		return *(*int64)(p)
  	}
  	panic(&ValueError{"reflect.Value.Int", v.kind()})
  }

  //minigo:leaks
  func (v Value) CanInterface() bool {
  	if v.flag == 0 {
  		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
  	}
  	return v.flag&flagRO == 0
  }

  //minigo:leaks v=heap
  func (v Value) Interface() (i any) {
  	return valueInterface(v, true)
  }

  //minigo:leaks v=heap
  func valueInterface(v Value, safe bool) any

  //line /usr/local/go/src/reflect/value.go:1529:1
  func TypeAssert[T any](v Value) (T, bool)

  //minigo:leaks v=heap
  func (v Value) InterfaceData() [2]uintptr

  //minigo:leaks
  func (v Value) IsNil() bool {
  	k := v.kind()
  	switch k {
  	case Chan, Func, Map, Pointer, UnsafePointer:
  		if v.flag&flagMethod != 0 {
  			return false
  		}
  		ptr := v.ptr
  		if v.flag&flagIndir != 0 {
  			ptr = *(*unsafe.Pointer)(ptr)
  		}
  		return ptr == nil
  	case Interface, Slice:
  		return *(*unsafe.Pointer)(v.ptr) == nil
  	}
  	panic(&ValueError{"reflect.Value.IsNil", v.kind()})
  }

  //minigo:leaks
  func (v Value) IsValid() bool {
  	return v.flag != 0
  }

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) IsZero() bool

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) SetZero()

  //minigo:leaks
  func (v Value) Kind() Kind {
  	return v.kind()
  }

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) Len() int {
  	if v.kind() == Slice {
  		return (*unsafeheader.Slice)(v.ptr).Len
  	}
  	return v.lenNonSlice()
  }

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) lenNonSlice() int

  //minigo:leaks v=r0/0
  func (v Value) Method(i int) Value

  //minigo:leaks
  func (v Value) NumMethod() int

  //minigo:leaks v=r0/0
  func (v Value) MethodByName(name string) Value

  //minigo:leaks
  func (v Value) NumField() int

  //minigo:leaks
  func (v Value) OverflowComplex(x complex128) bool {
  	k := v.kind()
  	switch k {
  	case Complex64:
  		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
  	case Complex128:
  		return false
  	}
  	panic(&ValueError{"reflect.Value.OverflowComplex", v.kind()})
  }

  //minigo:leaks
  func (v Value) OverflowFloat(x float64) bool {
  	k := v.kind()
  	switch k {
  	case Float32:
  		return overflowFloat32(x)
  	case Float64:
  		return false
  	}
  	panic(&ValueError{"reflect.Value.OverflowFloat", v.kind()})
  }

  //minigo:leaks
  func overflowFloat32(x float64) bool {
  	if x < 0 {
  		x = -x
  	}
  	return math.MaxFloat32 < x && x <= math.MaxFloat64
  }

  //minigo:leaks
  func (v Value) OverflowInt(x int64) bool {
  	k := v.kind()
  	switch k {
  	case Int, Int8, Int16, Int32, Int64:
  		bitSize := v.typ().Size() * 8
  		trunc := (x << (64 - bitSize)) >> (64 - bitSize)
  		return x != trunc
  	}
  	panic(&ValueError{"reflect.Value.OverflowInt", v.kind()})
  }

  //minigo:leaks
  func (v Value) OverflowUint(x uint64) bool {
  	k := v.kind()
  	switch k {
  	case Uint, Uintptr, Uint8, Uint16, Uint32, Uint64:
  		bitSize := v.typ_.Size() * 8
  		trunc := (x << (64 - bitSize)) >> (64 - bitSize)
  		return x != trunc
  	}
  	panic(&ValueError{"reflect.Value.OverflowUint", v.kind()})
  }

  //minigo:leaks v=heap
  func (v Value) Pointer() uintptr

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) Recv() (x Value, ok bool)

  //minigo:leaks v=calls/0,mutates/0 x=heap
  func (v Value) Send(x Value)

  //minigo:leaks v=heap x=heap
  func (v Value) Set(x Value)

  //minigo:leaks v=mutates/0
  func (v Value) SetBool(x bool)

  //minigo:leaks v=mutates/0 x=heap
  func (v Value) SetBytes(x []byte)

  //minigo:leaks v=mutates/0
  func (v Value) SetComplex(x complex128)

  //minigo:leaks v=mutates/0
  func (v Value) SetFloat(x float64)

  //minigo:leaks v=mutates/0
  func (v Value) SetInt(x int64)

  //minigo:leaks v=mutates/0
  func (v Value) SetLen(n int)

  //minigo:leaks v=mutates/0
  func (v Value) SetCap(n int)

  //minigo:leaks v=mutates/0
  func (v Value) SetUint(x uint64)

  //minigo:leaks v=mutates/0 x=heap
  func (v Value) SetPointer(x unsafe.Pointer)

  //minigo:leaks v=mutates/0 x=heap
  func (v Value) SetString(x string)

  //minigo:leaks v=heap
  func (v Value) Slice(i, j int) Value

  //minigo:leaks v=heap
  func (v Value) Slice3(i, j, k int) Value

  //minigo:leaks v=r0/1
  func (v Value) String() string {
  	if v.kind() == String {
  		return *(*string)(v.ptr)
  	}
  	return v.stringNonString()
  }

  //minigo:leaks
  func (v Value) stringNonString() string

  //minigo:leaks v=calls/0,mutates/0
  func (v Value) TryRecv() (x Value, ok bool)

  //minigo:leaks v=calls/0,mutates/0 x=heap
  func (v Value) TrySend(x Value) bool

  //minigo:leaks
  func (v Value) Type() Type {
  	if v.flag != 0 && v.flag&flagMethod == 0 {
  		return (*rtype)(abi.NoEscape(unsafe.Pointer(v.typ_)))
  	}
  	return v.typeSlow()
  }

  //minigo:leaks
  func (v Value) typeSlow() Type

  //minigo:leaks
  func (v Value) CanUint() bool {
  	switch v.kind() {
  	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
  		return true
  	default:
  		return false
  	}
  }

  //minigo:leaks
  func (v Value) Uint() uint64 {
  	k := v.kind()
  	p := v.ptr
  	switch k {
  	case Uint:
  		return uint64(*(*uint)(p))
  	case Uint8:
  		return uint64(*(*uint8)(p))
  	case Uint16:
  		return uint64(*(*uint16)(p))
  	case Uint32:
  		return uint64(*(*uint32)(p))
  	case Uint64:
  		return *(*uint64)(p)
  	case Uintptr:
  		return uint64(*(*uintptr)(p))
  	}
  	panic(&ValueError{"reflect.Value.Uint", v.kind()})
  }

  //minigo:leaks v=r0/0
  func (v Value) UnsafePointer() unsafe.Pointer

  //minigo:leaks v=heap
  func (v Value) Fields() iter.Seq2[StructField, Value]

  //minigo:leaks v=heap
  func (v Value) Methods() iter.Seq2[Method, Value]

  //minigo:leaks v=calls/1,mutates/0
  func (v Value) Grow(n int)

  //minigo:leaks v=heap
  func (v Value) Clear()

  //minigo:leaks s=heap x=content
  func Append(s Value, x ...Value) Value

  //minigo:leaks s=heap t=calls/0,mutates/0
  func AppendSlice(s, t Value) Value

  //minigo:leaks dst=calls/0,mutates/0 src=calls/0,mutates/0
  func Copy(dst, src Value) int

  //minigo:leaks typ=heap
  func MakeSlice(typ Type, len, cap int) Value

  //minigo:leaks typ=heap p=heap
  func SliceAt(typ Type, p unsafe.Pointer, n int) Value

  //minigo:leaks typ=heap
  func MakeChan(typ Type, buffer int) Value

  //minigo:leaks typ=heap
  func MakeMap(typ Type) Value {
  	return MakeMapWithSize(typ, 0)
  }

  //minigo:leaks typ=heap
  func MakeMapWithSize(typ Type, n int) Value

  //minigo:leaks v=r0/0
  func Indirect(v Value) Value {
  	if v.Kind() != Pointer {
  		return v
  	}
  	return v.Elem()
  }

  //minigo:leaks i=r0/0
  func ValueOf(i any) Value {
  	if i == nil {
  		return Value{}
  	}
  	return unpackEface(i)
  }

  //minigo:leaks typ=calls/0,mutates/0,r0/0
  func Zero(typ Type) Value

  //minigo:leaks typ=heap
  func New(typ Type) Value

  //minigo:leaks v=heap t=heap
  func (v Value) Convert(t Type) Value

  //minigo:leaks v=calls/0,mutates/0 t=heap
  func (v Value) CanConvert(t Type) bool

  //minigo:leaks v=heap
  func (v Value) Comparable() bool

  //minigo:leaks v=heap u=heap
  func (v Value) Equal(u Value) bool

  //minigo:leaks t=heap
  func VisibleFields(t Type) []StructField
  """#
