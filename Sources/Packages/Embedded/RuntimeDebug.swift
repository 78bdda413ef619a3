/// The declarations of package runtime/debug.
let embeddedRuntimeDebug: StaticString = #"""
  package debug

  import (
  	"os"
  	"time"
  )

  type GCStats struct {
  	LastGC         time.Time
  	NumGC          int64
  	PauseTotal     time.Duration
  	Pause          []time.Duration
  	PauseEnd       []time.Time
  	PauseQuantiles []time.Duration
  }
  type BuildInfo struct {
  	GoVersion string         `json:",omitempty"`
  	Path      string         `json:",omitempty"`
  	Main      Module         `json:""`
  	Deps      []*Module      `json:",omitempty"`
  	Settings  []BuildSetting `json:",omitempty"`
  }
  type Module struct {
  	Path    string  `json:",omitempty"`
  	Version string  `json:",omitempty"`
  	Sum     string  `json:",omitempty"`
  	Replace *Module `json:",omitempty"`
  }
  type BuildSetting struct {
  	Key   string `json:",omitempty"`
  	Value string `json:",omitempty"`
  }
  type CrashOptions struct{}

  //minigo:leaks stats=heap
  func ReadGCStats(stats *GCStats)

  //minigo:leaks
  func SetGCPercent(percent int) int {
  	return int(setGCPercent(int32(percent)))
  }

  //minigo:leaks
  func FreeOSMemory() {
  	freeOSMemory()
  }

  //minigo:leaks
  func SetMaxStack(bytes int) int {
  	return setMaxStack(bytes)
  }

  //minigo:leaks
  func SetMaxThreads(threads int) int {
  	return setMaxThreads(threads)
  }

  //minigo:leaks
  func SetPanicOnFault(enabled bool) bool {
  	return setPanicOnFault(enabled)
  }

  //minigo:leaks
  func WriteHeapDump(fd uintptr)

  //minigo:leaks level=heap
  func SetTraceback(level string)

  //minigo:leaks
  func SetMemoryLimit(limit int64) int64 {
  	return setMemoryLimit(limit)
  }

  //minigo:leaks
  func ReadBuildInfo() (info *BuildInfo, ok bool)

  //minigo:leaks bi=content
  func (bi *BuildInfo) String() string

  //minigo:leaks data=heap
  func ParseBuildInfo(data string) (bi *BuildInfo, err error)

  //minigo:leaks
  func PrintStack()

  //minigo:leaks
  func Stack() []byte

  //minigo:leaks f=content
  func SetCrashOutput(f *os.File, opts CrashOptions) error

  //minigo:leaks
  func freeOSMemory()

  //minigo:leaks
  func setMaxStack(int) int

  //minigo:leaks
  func setGCPercent(int32) int32

  //minigo:leaks
  func setPanicOnFault(bool) bool

  //minigo:leaks
  func setMaxThreads(int) int

  //minigo:leaks
  func setMemoryLimit(int64) int64
  """#
