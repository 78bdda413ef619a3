/// What other packages need of package sync.
let embeddedSync: StaticString = #"""
  package sync

  import (
  	isync "internal/sync"
  	"sync/atomic"
  	"unsafe"
  )

  type noCopy struct{}
  type Mutex struct {
  	_  noCopy
  	mu isync.Mutex
  }
  type Once struct {
  	_    noCopy
  	done atomic.Bool
  	m    Mutex
  }
  type Pool struct {
  	noCopy     noCopy
  	local      unsafe.Pointer
  	localSize  uintptr
  	victim     unsafe.Pointer
  	victimSize uintptr
  	New        func() any
  }
  type RWMutex struct {
  	w           Mutex
  	writerSem   uint32
  	readerSem   uint32
  	readerCount atomic.Int32
  	readerWait  atomic.Int32
  }
  type WaitGroup struct {
  	noCopy noCopy
  	state  atomic.Uint64
  	sema   uint32
  }
  """#

/// What only programs that import package sync need of it.
let embeddedSyncRest: StaticString = #"""
  package sync

  import (
  	isync "internal/sync"
  	"unsafe"
  )

  type Cond struct {
  	noCopy  noCopy
  	L       Locker
  	notify  notifyList
  	checker copyChecker
  }
  type copyChecker uintptr
  type Map struct {
  	_ noCopy
  	m isync.HashTrieMap[any, any]
  }
  type Locker interface {
  	Lock()
  	Unlock()
  }
  type notifyList struct {
  	wait   uint32
  	notify uint32
  	lock   uintptr
  	head   unsafe.Pointer
  	tail   unsafe.Pointer
  }
  type rlocker RWMutex

  //minigo:leaks l=heap
  func NewCond(l Locker) *Cond {
  	return &Cond{L: l}
  }

  //minigo:leaks c=heap
  func (c *Cond) Wait()

  //minigo:leaks c=heap
  func (c *Cond) Signal()

  //minigo:leaks c=heap
  func (c *Cond) Broadcast()

  //minigo:leaks m=heap
  func (m *Map) Load(key any) (value any, ok bool) {
  	return m.m.Load(key)
  }

  //minigo:leaks m=heap key=heap value=heap
  func (m *Map) Store(key, value any) {
  	m.m.Store(key, value)
  }

  //minigo:leaks m=heap
  func (m *Map) Clear() {
  	m.m.Clear()
  }

  //minigo:leaks m=heap key=heap value=heap
  func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
  	return m.m.LoadOrStore(key, value)
  }

  //minigo:leaks m=heap
  func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
  	return m.m.LoadAndDelete(key)
  }

  //minigo:leaks m=heap
  func (m *Map) Delete(key any) {
  	m.m.Delete(key)
  }

  //minigo:leaks m=heap key=heap value=heap
  func (m *Map) Swap(key, value any) (previous any, loaded bool) {
  	return m.m.Swap(key, value)
  }

  //minigo:leaks m=heap key=heap new=heap
  func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
  	return m.m.CompareAndSwap(key, old, new)
  }

  //minigo:leaks m=heap
  func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
  	return m.m.CompareAndDelete(key, old)
  }

  //minigo:leaks m=heap
  func (m *Map) Range(f func(key, value any) bool) {
  	m.m.Range(f)
  }

  //minigo:leaks m=heap
  func (m *Mutex) Lock() {
  	m.mu.Lock()
  }

  //minigo:leaks m=calls/0,mutates/0
  func (m *Mutex) TryLock() bool {
  	return m.mu.TryLock()
  }

  //minigo:leaks m=heap
  func (m *Mutex) Unlock() {
  	m.mu.Unlock()
  }

  //minigo:leaks o=heap
  func (o *Once) Do(f func()) {
  	if !o.done.Load() {
  		o.doSlow(f)
  	}
  }

  //minigo:leaks o=heap
  func (o *Once) doSlow(f func())

  //minigo:leaks f=heap
  func OnceFunc(f func()) func() {
  	d := struct {
  		f     func()
  		once  Once
  		valid bool
  		p     any
  	}{f: f}
  	return /*line /usr/local/go/src/sync/oncefunc.go:21:9*/func() {
  		d.once.Do(/*line /usr/local/go/src/sync/oncefunc.go:22:13*/func() {
  			defer /*line /usr/local/go/src/sync/oncefunc.go:23:10*/func() {
  				d.f = nil
  				d.p = recover()
  				if !d.valid {
  					panic(d.p)
  				}
  			}()
  			d.f()
  			d.valid = true
  		})
  		if !d.valid {
  			panic(d.p)
  		}
  	}
  }

  //minigo:leaks f=heap
  //line /usr/local/go/src/sync/oncefunc.go:46:1
  func OnceValue[T any](f func() T) func() T

  //minigo:leaks f=heap
  //line /usr/local/go/src/sync/oncefunc.go:80:1
  func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2)

  //minigo:leaks p=heap x=heap
  func (p *Pool) Put(x any)

  //minigo:leaks p=heap
  func (p *Pool) Get() any

  //minigo:leaks s=heap
  func runtime_SemacquireRWMutexR(s *uint32, lifo bool, skipframes int)

  //minigo:leaks rw=heap
  func (rw *RWMutex) RLock() {
  	if rw.readerCount.Add(1) < 0 {
  		runtime_SemacquireRWMutexR(&rw.readerSem, false, 0)
  	}
  }

  //minigo:leaks rw=calls/0,mutates/0
  func (rw *RWMutex) TryRLock() bool {
  	for {
  		c := rw.readerCount.Load()
  		if c < 0 {
  			return false
  		}
  		if rw.readerCount.CompareAndSwap(c, c+1) {
  			return true
  		}
  	}
  }

  //minigo:leaks rw=heap
  func (rw *RWMutex) RUnlock() {
  	if r := rw.readerCount.Add(-1); r < 0 {
  		rw.rUnlockSlow(r)
  	}
  }

  //minigo:leaks rw=heap
  func (rw *RWMutex) rUnlockSlow(r int32)

  //minigo:leaks rw=heap
  func (rw *RWMutex) Lock()

  //minigo:leaks rw=heap
  func (rw *RWMutex) TryLock() bool

  //minigo:leaks rw=heap
  func (rw *RWMutex) Unlock()

  //minigo:leaks rw=r0/0
  func (rw *RWMutex) RLocker() Locker {
  	return (*rlocker)(rw)
  }

  //minigo:leaks r=heap
  func (r *rlocker) Lock() {
  	(*RWMutex)(r).RLock()
  }

  //minigo:leaks r=heap
  func (r *rlocker) Unlock() {
  	(*RWMutex)(r).RUnlock()
  }

  //minigo:leaks wg=heap
  func (wg *WaitGroup) Add(delta int)

  //minigo:leaks wg=heap
  func (wg *WaitGroup) Done() {
  	wg.Add(-1)
  }

  //minigo:leaks wg=heap
  func (wg *WaitGroup) Wait()

  //minigo:leaks wg=heap f=heap
  func (wg *WaitGroup) Go(f func())
  """#
