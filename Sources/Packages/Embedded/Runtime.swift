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
  )

  const Compiler = "gc"
  const GOOS string = goos.GOOS
  const GOARCH string = goarch.GOARCH

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
  type g struct {
  	opaque [57]*byte
  }
  type _func struct {
  	opaque [11]uint32
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
  type _type = abi.Type

  var buildVersion string
  var numCPUStartup int32

  //minigo:leaks
  func GOMAXPROCS(n int) int

  //minigo:leaks
  func NumCPU() int {
  	return int(numCPUStartup)
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
