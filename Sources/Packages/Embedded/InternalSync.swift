/// The declarations of package internal/sync.
let embeddedInternalSync: StaticString = #"""
  package sync

  import (
  	"sync/atomic"
  	"unsafe"
  )

  const (
  	nChildrenLog2 = 4
  	nChildren     = 1 << nChildrenLog2
  )
  const (
  	mutexLocked = 1 << iota
  	mutexWoken
  	mutexStarving
  	mutexWaiterShift      = iota
  	starvationThresholdNs = 1e6
  )

  type HashTrieMap[K comparable, V any] struct {
  	inited   atomic.Uint32
  	initMu   Mutex
  	root     atomic.Pointer[indirect[K, V]]
  	keyHash  hashFunc
  	valEqual equalFunc
  	seed     uintptr
  }
  type hashFunc func(unsafe.Pointer, uintptr) uintptr
  type equalFunc func(unsafe.Pointer, unsafe.Pointer) bool
  type indirect[K comparable, V any] struct {
  	node[K, V]
  	dead     atomic.Bool
  	mu       Mutex
  	parent   *indirect[K, V]
  	children [nChildren]atomic.Pointer[node[K, V]]
  }
  type node[K comparable, V any] struct{ isEntry bool }
  type Mutex struct {
  	state int32
  	sema  uint32
  }

  //minigo:leaks ht=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:64:1
  func (ht *HashTrieMap[K, V]) Load(key K) (value V, ok bool)

  //minigo:leaks ht=heap key=heap value=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:88:1
  func (ht *HashTrieMap[K, V]) LoadOrStore(key K, value V) (result V, loaded bool)

  //minigo:leaks ht=heap key=heap old=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:199:1
  func (ht *HashTrieMap[K, V]) Store(key K, new V) {
  	_, _ = ht.Swap(key, new)
  }

  //minigo:leaks ht=heap key=heap new=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:205:1
  func (ht *HashTrieMap[K, V]) Swap(key K, new V) (previous V, loaded bool)

  //minigo:leaks ht=heap key=heap new=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:280:1
  func (ht *HashTrieMap[K, V]) CompareAndSwap(key K, old, new V) (swapped bool)

  //minigo:leaks ht=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:309:1
  func (ht *HashTrieMap[K, V]) LoadAndDelete(key K) (value V, loaded bool)

  //minigo:leaks ht=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:359:1
  func (ht *HashTrieMap[K, V]) Delete(key K) {
  	_, _ = ht.LoadAndDelete(key)
  }

  //minigo:leaks ht=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:368:1
  func (ht *HashTrieMap[K, V]) CompareAndDelete(key K, old V) (deleted bool)

  //minigo:leaks ht=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:493:1
  func (ht *HashTrieMap[K, V]) Range(yield func(K, V) bool)

  //minigo:leaks ht=heap
  //line /usr/local/go/src/internal/sync/hashtriemap.go:522:1
  func (ht *HashTrieMap[K, V]) Clear()

  //minigo:leaks m=heap
  func (m *Mutex) Lock() {
  	if atomic.CompareAndSwapInt32(&m.state, 0, mutexLocked) {
  		return
  	}
  	m.lockSlow()
  }

  //minigo:leaks m=calls/0,mutates/0
  func (m *Mutex) TryLock() bool {
  	old := m.state
  	if old&(mutexLocked|mutexStarving) != 0 {
  		return false
  	}
  	if !atomic.CompareAndSwapInt32(&m.state, old, old|mutexLocked) {
  		return false
  	}
  	return true
  }

  //minigo:leaks m=heap
  func (m *Mutex) lockSlow()

  //minigo:leaks m=heap
  func (m *Mutex) Unlock() {
  	new := atomic.AddInt32(&m.state, -mutexLocked)
  	if new != 0 {
  		m.unlockSlow(new)
  	}
  }

  //minigo:leaks m=heap
  func (m *Mutex) unlockSlow(new int32)
  """#
