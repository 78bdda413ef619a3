/// What other packages need of package sync/atomic.
let embeddedAtomic: StaticString = #"""
  package atomic

  import (
  	"unsafe"
  )

  type Bool struct {
  	_ noCopy
  	v uint32
  }
  type Pointer[T any] struct {
  	_ [0]*T
  	_ noCopy
  	v unsafe.Pointer
  }
  type Int32 struct {
  	_ noCopy
  	v int32
  }
  type Uint32 struct {
  	_ noCopy
  	v uint32
  }
  type Uint64 struct {
  	_ noCopy
  	_ align64
  	v uint64
  }
  type noCopy struct{}
  type align64 struct{}
  type Value struct{ v any }

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func SwapInt32(addr *int32, new int32) (old int32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func SwapUint32(addr *uint32, new uint32) (old uint32)

  //minigo:leaks addr=heap new=heap
  func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AddInt32(addr *int32, delta int32) (new int32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func LoadInt32(addr *int32) (val int32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func LoadUint32(addr *uint32) (val uint32)

  //minigo:leaks addr=heap
  func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func StoreInt32(addr *int32, val int32)

  //minigo:leaks addr=heap val=heap
  func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func SwapUint64(addr *uint64, new uint64) (old uint64)

  //minigo:leaks x=calls/0,mutates/0
  func (x *Bool) Load() bool {
  	return LoadUint32(&x.v) != 0
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Bool) Swap(new bool) (old bool) {
  	return SwapUint32(&x.v, b32(new)) != 0
  }

  //minigo:leaks
  func b32(b bool) uint32 {
  	if b {
  		return 1
  	}
  	return 0
  }

  //line /usr/local/go/src/sync/atomic/type.go:58:1
  func (x *Pointer[T]) Load() *T {
  	return (*T)(LoadPointer(&x.v))
  }

  //line /usr/local/go/src/sync/atomic/type.go:61:1
  func (x *Pointer[T]) Store(val *T) {
  	StorePointer(&x.v, unsafe.Pointer(val))
  }

  //line /usr/local/go/src/sync/atomic/type.go:64:1
  func (x *Pointer[T]) Swap(new *T) (old *T) {
  	return (*T)(SwapPointer(&x.v, unsafe.Pointer(new)))
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int32) Load() int32 {
  	return LoadInt32(&x.v)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int32) Store(val int32) {
  	StoreInt32(&x.v, val)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int32) Swap(new int32) (old int32) {
  	return SwapInt32(&x.v, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) {
  	return CompareAndSwapInt32(&x.v, old, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int32) Add(delta int32) (new int32) {
  	return AddInt32(&x.v, delta)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint32) Swap(new uint32) (old uint32) {
  	return SwapUint32(&x.v, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint64) Swap(new uint64) (old uint64) {
  	return SwapUint64(&x.v, new)
  }

  //minigo:leaks v=heap new=heap
  func (v *Value) Swap(new any) (old any)
  """#

/// What only programs that import package sync/atomic need of it.
let embeddedAtomicRest: StaticString = #"""
  package atomic

  import (
  	"unsafe"
  )

  type Int64 struct {
  	_ noCopy
  	_ align64
  	v int64
  }
  type Uintptr struct {
  	_ noCopy
  	v uintptr
  }
  type efaceWords struct {
  	typ  unsafe.Pointer
  	data unsafe.Pointer
  }

  var firstStoreInProgress byte

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func SwapUintptr(addr *uintptr, new uintptr) (old uintptr)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool)

  //minigo:leaks addr=heap old=heap new=heap
  func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AddUint32(addr *uint32, delta uint32) (new uint32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AddUintptr(addr *uintptr, delta uintptr) (new uintptr)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AndInt32(addr *int32, mask int32) (old int32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AndUint32(addr *uint32, mask uint32) (old uint32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AndUintptr(addr *uintptr, mask uintptr) (old uintptr)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func OrInt32(addr *int32, mask int32) (old int32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func OrUint32(addr *uint32, mask uint32) (old uint32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func OrUintptr(addr *uintptr, mask uintptr) (old uintptr)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func LoadUintptr(addr *uintptr) (val uintptr)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func StoreUint32(addr *uint32, val uint32)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func StoreUintptr(addr *uintptr, val uintptr)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func SwapInt64(addr *int64, new int64) (old int64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AddInt64(addr *int64, delta int64) (new int64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AddUint64(addr *uint64, delta uint64) (new uint64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AndInt64(addr *int64, mask int64) (old int64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func AndUint64(addr *uint64, mask uint64) (old uint64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func OrInt64(addr *int64, mask int64) (old int64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func OrUint64(addr *uint64, mask uint64) (old uint64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func LoadInt64(addr *int64) (val int64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func LoadUint64(addr *uint64) (val uint64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func StoreInt64(addr *int64, val int64)

  //minigo:leaks addr=calls/0,mutates/0
  //go:noescape
  func StoreUint64(addr *uint64, val uint64)

  //minigo:leaks x=calls/0,mutates/0
  func (x *Bool) Store(val bool) {
  	StoreUint32(&x.v, b32(val))
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
  	return CompareAndSwapUint32(&x.v, b32(old), b32(new))
  }

  //line /usr/local/go/src/sync/atomic/type.go:67:1
  func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
  	return CompareAndSwapPointer(&x.v, unsafe.Pointer(old), unsafe.Pointer(new))
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int32) And(mask int32) (old int32) {
  	return AndInt32(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int32) Or(mask int32) (old int32) {
  	return OrInt32(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int64) Load() int64 {
  	return LoadInt64(&x.v)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int64) Store(val int64) {
  	StoreInt64(&x.v, val)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int64) Swap(new int64) (old int64) {
  	return SwapInt64(&x.v, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) {
  	return CompareAndSwapInt64(&x.v, old, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int64) Add(delta int64) (new int64) {
  	return AddInt64(&x.v, delta)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int64) And(mask int64) (old int64) {
  	return AndInt64(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Int64) Or(mask int64) (old int64) {
  	return OrInt64(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint32) Load() uint32 {
  	return LoadUint32(&x.v)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint32) Store(val uint32) {
  	StoreUint32(&x.v, val)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) {
  	return CompareAndSwapUint32(&x.v, old, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint32) Add(delta uint32) (new uint32) {
  	return AddUint32(&x.v, delta)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint32) And(mask uint32) (old uint32) {
  	return AndUint32(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint32) Or(mask uint32) (old uint32) {
  	return OrUint32(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint64) Load() uint64 {
  	return LoadUint64(&x.v)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint64) Store(val uint64) {
  	StoreUint64(&x.v, val)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) {
  	return CompareAndSwapUint64(&x.v, old, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint64) Add(delta uint64) (new uint64) {
  	return AddUint64(&x.v, delta)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint64) And(mask uint64) (old uint64) {
  	return AndUint64(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uint64) Or(mask uint64) (old uint64) {
  	return OrUint64(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uintptr) Load() uintptr {
  	return LoadUintptr(&x.v)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uintptr) Store(val uintptr) {
  	StoreUintptr(&x.v, val)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uintptr) Swap(new uintptr) (old uintptr) {
  	return SwapUintptr(&x.v, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) {
  	return CompareAndSwapUintptr(&x.v, old, new)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uintptr) Add(delta uintptr) (new uintptr) {
  	return AddUintptr(&x.v, delta)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uintptr) And(mask uintptr) (old uintptr) {
  	return AndUintptr(&x.v, mask)
  }

  //minigo:leaks x=calls/0,mutates/0
  func (x *Uintptr) Or(mask uintptr) (old uintptr) {
  	return OrUintptr(&x.v, mask)
  }

  //minigo:leaks v=heap
  func (v *Value) Load() (val any) {
  	vp := (*efaceWords)(unsafe.Pointer(v))
  	typ := LoadPointer(&vp.typ)
  	if typ == nil || typ == unsafe.Pointer(&firstStoreInProgress) {
  		return nil
  	}
  	data := LoadPointer(&vp.data)
  	vlp := (*efaceWords)(unsafe.Pointer(&val))
  	vlp.typ = typ
  	vlp.data = data
  	return
  }

  //minigo:leaks v=heap val=heap
  func (v *Value) Store(val any)

  //minigo:leaks v=heap new=heap
  func (v *Value) CompareAndSwap(old, new any) (swapped bool)
  """#
