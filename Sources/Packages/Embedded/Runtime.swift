/// What other packages need of package runtime.
let embeddedRuntime: StaticString = #"""
  package runtime

  type Cleanup struct {
  	id  uint64
  	ptr uintptr
  }
  """#

/// What only programs that import package runtime need of it.
let embeddedRuntimeRest: StaticString = #"""
  package runtime

  import (
  	"internal/abi"
  	"internal/goarch"
  	"internal/goos"
  	"internal/runtime/atomic"
  	"internal/runtime/gc"
  )

  const Compiler = "gc"
  const GOOS string = goos.GOOS
  const GOARCH string = goarch.GOARCH
  const (
  	timeHistMinBucketBits = 9
  	timeHistMaxBucketBits = 48
  	timeHistSubBucketBits = 2
  	timeHistNumSubBuckets = 1 << timeHistSubBucketBits
  	timeHistNumBuckets    = timeHistMaxBucketBits - timeHistMinBucketBits + 1
  )
  const (
  	pageSize = 1 << gc.PageShift
  )
  const (
  	wbBufEntries = 512
  )

  type Error interface {
  	error
  	RuntimeError()
  }
  type TypeAssertionError struct {
  	_interface    *_type
  	concrete      *_type
  	asserted      *_type
  	missingMethod string
  }
  type timeHistogram struct {
  	counts    [timeHistNumBuckets * timeHistNumSubBuckets]atomic.Uint64
  	underflow atomic.Uint64
  	overflow  atomic.Uint64
  }
  type listHeadManual struct {
  	obj         uintptr
  	initialized bool
  	nodeOffset  uintptr
  }
  type lockRankStruct struct{}
  type persistentAlloc struct {
  	base *notInHeap
  	off  uintptr
  }
  type notInHeap struct {
  	opaque [0]uint8
  }
  type mcache struct {
  	opaque [287]*byte
  }
  type cleanupBlock struct {
  	opaque [64]*byte
  }
  type gcMarkWorkerMode int
  type gcBgMarkWorkerNode struct {
  	opaque [4]uint64
  }
  type limiterEvent struct{ stamp atomic.Uint64 }
  type spanQueue struct {
  	head, tail     uint32
  	ring           [256]objptr
  	putsSinceDrain int
  	chain          struct {
  		head *spanSPMC
  		tail atomic.UnsafePointer
  	}
  }
  type spanSPMC struct {
  	opaque [7]*byte
  }
  type objptr uintptr
  type sizeClassScanStats struct {
  	spansDenseScanned     uint64
  	spanObjsDenseScanned  uint64
  	spansSparseScanned    uint64
  	spanObjsSparseScanned uint64
  	sparseObjsScanned     uint64
  }
  type gcWork struct {
  	id            int32
  	wbuf1, wbuf2  *workbuf
  	spanq         spanQueue
  	ptrBuf        *[pageSize / goarch.PtrSize]uintptr
  	bytesMarked   uint64
  	heapScanWork  int64
  	flushedWork   bool
  	mayNeedWorker bool
  	stats         [gc.NumSizeClasses]sizeClassScanStats
  }
  type workbuf struct {
  	opaque [256]uint64
  }
  type mspan struct {
  	opaque [20]*byte
  }
  type pageCache struct {
  	base  uintptr
  	cache uint64
  	scav  uint64
  }
  type MemStats struct {
  	Alloc         uint64
  	TotalAlloc    uint64
  	Sys           uint64
  	Lookups       uint64
  	Mallocs       uint64
  	Frees         uint64
  	HeapAlloc     uint64
  	HeapSys       uint64
  	HeapIdle      uint64
  	HeapInuse     uint64
  	HeapReleased  uint64
  	HeapObjects   uint64
  	StackInuse    uint64
  	StackSys      uint64
  	MSpanInuse    uint64
  	MSpanSys      uint64
  	MCacheInuse   uint64
  	MCacheSys     uint64
  	BuckHashSys   uint64
  	GCSys         uint64
  	OtherSys      uint64
  	NextGC        uint64
  	LastGC        uint64
  	PauseTotalNs  uint64
  	PauseNs       [256]uint64
  	PauseEnd      [256]uint64
  	NumGC         uint32
  	NumForcedGC   uint32
  	GCCPUFraction float64
  	EnableGC      bool
  	DebugGC       bool
  	BySize        [61]struct {
  		Size    uint32
  		Mallocs uint64
  		Frees   uint64
  	}
  }
  type wbBuf struct {
  	next uintptr
  	end  uintptr
  	buf  [wbBufEntries]uintptr
  }
  type note struct{ key uintptr }
  type pinner struct {
  	opaque [8]*byte
  }
  type xRegs struct {
  	Z0  [64]byte
  	Z1  [64]byte
  	Z2  [64]byte
  	Z3  [64]byte
  	Z4  [64]byte
  	Z5  [64]byte
  	Z6  [64]byte
  	Z7  [64]byte
  	Z8  [64]byte
  	Z9  [64]byte
  	Z10 [64]byte
  	Z11 [64]byte
  	Z12 [64]byte
  	Z13 [64]byte
  	Z14 [64]byte
  	Z15 [64]byte
  	Z16 [64]byte
  	Z17 [64]byte
  	Z18 [64]byte
  	Z19 [64]byte
  	Z20 [64]byte
  	Z21 [64]byte
  	Z22 [64]byte
  	Z23 [64]byte
  	Z24 [64]byte
  	Z25 [64]byte
  	Z26 [64]byte
  	Z27 [64]byte
  	Z28 [64]byte
  	Z29 [64]byte
  	Z30 [64]byte
  	Z31 [64]byte
  	K0  uint64
  	K1  uint64
  	K2  uint64
  	K3  uint64
  	K4  uint64
  	K5  uint64
  	K6  uint64
  	K7  uint64
  }
  type xRegState struct {
  	opaque [264]uint64
  }
  type xRegPerP struct {
  	scratch xRegs
  	cache   *xRegState
  }
  type sysmontick struct {
  	schedtick   uint32
  	syscalltick uint32
  	schedwhen   int64
  	syscallwhen int64
  }
  type gQueue struct {
  	head guintptr
  	tail guintptr
  	size int32
  }
  type gList struct {
  	head guintptr
  	size int32
  }
  type mutex struct {
  	lockRankStruct
  	key uintptr
  }
  type guintptr uintptr
  type puintptr uintptr
  type muintptr uintptr
  type sudog struct {
  	opaque [13]*byte
  }
  type g struct {
  	opaque [57]*byte
  }
  type m struct {
  	opaque [229]*byte
  }
  type mWeakPointer struct{ m *atomic.Pointer[m] }
  type p struct {
  	id           int32
  	status       uint32
  	link         puintptr
  	schedtick    uint32
  	syscalltick  uint32
  	sysmontick   sysmontick
  	m            muintptr
  	mcache       *mcache
  	pcache       pageCache
  	raceprocctx  uintptr
  	oldm         mWeakPointer
  	deferpool    []*_defer
  	deferpoolbuf [32]*_defer
  	goidcache    uint64
  	goidcacheend uint64
  	runqhead     uint32
  	runqtail     uint32
  	runq         [256]guintptr
  	runnext      guintptr
  	gFree        gList
  	sudogcache   []*sudog
  	sudogbuf     [128]*sudog
  	mspancache   struct {
  		len int
  		buf [128]*mspan
  	}
  	pinnerCache           *pinner
  	trace                 pTraceState
  	palloc                persistentAlloc
  	gcAssistTime          int64
  	gcFractionalMarkTime  atomic.Int64
  	limiterEvent          limiterEvent
  	gcMarkWorkerMode      gcMarkWorkerMode
  	gcMarkWorkerStartTime int64
  	nextGCMarkWorker      *gcBgMarkWorkerNode
  	gcw                   gcWork
  	wbBuf                 wbBuf
  	runSafePointFn        uint32
  	statsSeq              atomic.Uint32
  	timers                timers
  	cleanups              *cleanupBlock
  	cleanupsQueued        uint64
  	maxStackScanDelta     int64
  	scannedStackSize      uint64
  	scannedStacks         uint64
  	preempt               bool
  	gcStopTime            int64
  	goroutinesCreated     uint64
  	xRegs                 xRegPerP
  }
  type schedt struct {
  	goidgen      atomic.Uint64
  	lastpoll     atomic.Int64
  	pollUntil    atomic.Int64
  	pollingNet   atomic.Int32
  	lock         mutex
  	midle        listHeadManual
  	nmidle       int32
  	nmidlelocked int32
  	mnext        int64
  	maxmcount    int32
  	nmsys        int32
  	nmfreed      int64
  	ngsys        atomic.Int32
  	nGsyscallNoP atomic.Int32
  	pidle        puintptr
  	npidle       atomic.Int32
  	nmspinning   atomic.Int32
  	needspinning atomic.Uint32
  	runq         gQueue
  	disable      struct {
  		user     bool
  		runnable gQueue
  	}
  	gFree struct {
  		lock    mutex
  		stack   gList
  		noStack gList
  	}
  	sudoglock                mutex
  	sudogcache               *sudog
  	deferlock                mutex
  	deferpool                *_defer
  	freem                    *m
  	gcwaiting                atomic.Bool
  	stopwait                 int32
  	stopnote                 note
  	sysmonwait               atomic.Bool
  	sysmonnote               note
  	safePointFn              func(*p)
  	safePointWait            int32
  	safePointNote            note
  	profilehz                int32
  	procresizetime           int64
  	totaltime                int64
  	customGOMAXPROCS         bool
  	sysmonlock               mutex
  	timeToRun                timeHistogram
  	idleTime                 atomic.Int64
  	totalMutexWaitTime       atomic.Int64
  	stwStoppingTimeGC        timeHistogram
  	stwStoppingTimeOther     timeHistogram
  	stwTotalTimeGC           timeHistogram
  	stwTotalTimeOther        timeHistogram
  	totalRuntimeLockWaitTime atomic.Int64
  	goroutinesCreated        atomic.Uint64
  }
  type _func struct {
  	opaque [11]uint32
  }
  type _defer struct {
  	opaque [6]*byte
  }
  type Frames struct {
  	callers    []uintptr
  	nextPC     uintptr
  	frames     []Frame
  	frameStore [2]Frame
  }
  type Frame struct {
  	PC        uintptr
  	Func      *Func
  	Function  string
  	File      string
  	Line      int
  	startLine int
  	Entry     uintptr
  	funcInfo  funcInfo
  }
  type Func struct{ opaque struct{} }
  type moduledata struct {
  	opaque [71]*byte
  }
  type funcInfo struct {
  	*_func
  	datap *moduledata
  }
  type timers struct {
  	mu              mutex
  	heap            []timerWhen
  	len             atomic.Uint32
  	zombies         atomic.Int32
  	raceCtx         uintptr
  	minWhenHeap     atomic.Int64
  	minWhenModified atomic.Int64
  }
  type timerWhen struct {
  	opaque [2]*byte
  }
  type pTraceState struct {
  	traceSchedResourceState
  	mSyscallID       int64
  	maySweep         bool
  	inSweep          bool
  	swept, reclaimed uintptr
  }
  type traceSchedResourceState struct {
  	statusTraced [3]atomic.Uint32
  	seq          [2]uint64
  }
  type _type = abi.Type

  var buildVersion string
  var allglen uintptr
  var numCPUStartup int32
  var sched schedt
  var allp []*p

  //minigo:leaks
  func GOMAXPROCS(n int) int

  //minigo:leaks
  func NumCPU() int {
  	return int(numCPUStartup)
  }

  //minigo:leaks
  func NumGoroutine() int {
  	return int(gcount(false))
  }

  //minigo:leaks
  func (*TypeAssertionError) RuntimeError() {
  }

  //minigo:leaks
  func (e *TypeAssertionError) Error() string

  //minigo:leaks
  func Caller(skip int) (pc uintptr, file string, line int, ok bool)

  //minigo:leaks pc=calls/0,mutates/0
  func Callers(skip int, pc []uintptr) int {
  	if len(pc) == 0 {
  		return 0
  	}
  	return callers(skip, pc)
  }

  //minigo:leaks
  func Version() string {
  	return buildVersion
  }

  //minigo:leaks
  func checkTimeouts() {
  }

  //minigo:leaks obj=heap finalizer=heap
  func SetFinalizer(obj any, finalizer any)

  //minigo:leaks
  func KeepAlive(x any)

  //minigo:leaks
  func GC()

  //minigo:leaks buf=heap
  func Stack(buf []byte, all bool) int

  //minigo:leaks m=calls/0,mutates/0
  func ReadMemStats(m *MemStats)

  //minigo:leaks
  func Goexit()

  //minigo:leaks
  func Gosched() {
  	checkTimeouts()
  	mcall(gosched_m)
  }

  //minigo:leaks gp=calls/0,mutates/0
  func goschedImpl(gp *g, preempted bool)

  //minigo:leaks gp=calls/0,mutates/0
  func gosched_m(gp *g) {
  	goschedImpl(gp, false)
  }

  //minigo:leaks
  func LockOSThread()

  //minigo:leaks
  func gcount(includeSys bool) int32 {
  	n := int32(atomic.Loaduintptr(&allglen)) - sched.gFree.stack.size - sched.gFree.noStack.size
  	if !includeSys {
  		n -= sched.ngsys.Load()
  	}
  	for _, pp := range allp {
  		n -= pp.gFree.size
  	}
  	if n < 1 {
  		n = 1
  	}
  	return n
  }

  //minigo:leaks fn=heap
  func mcall(fn func(*g))

  //minigo:leaks callers=heap
  func CallersFrames(callers []uintptr) *Frames {
  	f := &Frames{callers: callers}
  	f.frames = f.frameStore[:0]
  	return f
  }

  //minigo:leaks ci=heap
  func (ci *Frames) Next() (frame Frame, more bool)

  //minigo:leaks
  func FuncForPC(pc uintptr) *Func

  //minigo:leaks
  func (f *Func) Name() string

  //minigo:leaks
  func (f *Func) Entry() uintptr

  //minigo:leaks
  func (f *Func) FileLine(pc uintptr) (file string, line int)

  //minigo:leaks pcbuf=calls/0,mutates/0
  func callers(skip int, pcbuf []uintptr) int
  """#
