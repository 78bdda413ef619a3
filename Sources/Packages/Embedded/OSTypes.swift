/// The constants, types and variables of package os that only programs that import it need.
let embeddedOSTypes: StaticString = #"""
  package os

  import (
  	"io/fs"
  	"runtime"
  	"sync"
  	"sync/atomic"
  	"syscall"
  	"time"
  )

  const (
  	statusOK processStatus = iota
  	statusDone
  	statusReleased
  )
  const (
  	O_RDONLY int = syscall.O_RDONLY
  	O_WRONLY int = syscall.O_WRONLY
  	O_RDWR   int = syscall.O_RDWR
  	O_APPEND int = syscall.O_APPEND
  	O_CREATE int = syscall.O_CREAT
  	O_EXCL   int = syscall.O_EXCL
  	O_SYNC   int = syscall.O_SYNC
  	O_TRUNC  int = syscall.O_TRUNC
  )
  const (
  	SEEK_SET int = 0
  	SEEK_CUR int = 1
  	SEEK_END int = 2
  )
  const DevNull = "/dev/null"
  const (
  	ModeDir        = fs.ModeDir
  	ModeAppend     = fs.ModeAppend
  	ModeExclusive  = fs.ModeExclusive
  	ModeTemporary  = fs.ModeTemporary
  	ModeSymlink    = fs.ModeSymlink
  	ModeDevice     = fs.ModeDevice
  	ModeNamedPipe  = fs.ModeNamedPipe
  	ModeSocket     = fs.ModeSocket
  	ModeSetuid     = fs.ModeSetuid
  	ModeSetgid     = fs.ModeSetgid
  	ModeCharDevice = fs.ModeCharDevice
  	ModeSticky     = fs.ModeSticky
  	ModeIrregular  = fs.ModeIrregular
  	ModeType       = fs.ModeType
  	ModePerm       = fs.ModePerm
  )

  type DirEntry = fs.DirEntry
  type timeout interface{ Timeout() bool }
  type PathError = fs.PathError
  type SyscallError struct {
  	Syscall string
  	Err     error
  }
  type processStatus uint32
  type Process struct {
  	Pid     int
  	state   atomic.Uint32
  	sigMu   sync.RWMutex
  	handle  *processHandle
  	cleanup runtime.Cleanup
  }
  type processHandle struct {
  	opaque [2]uint64
  }
  type ProcAttr struct {
  	Dir   string
  	Env   []string
  	Files []*File
  	Sys   *syscall.SysProcAttr
  }
  type ProcessState struct {
  	pid    int
  	status syscall.WaitStatus
  	rusage *syscall.Rusage
  }
  type LinkError struct {
  	Op  string
  	Old string
  	New string
  	Err error
  }
  type dirFS string
  type rawConn struct{ file *File }
  type Root struct{ root *root }
  type rootFS Root
  type root struct {
  	name   string
  	mu     sync.Mutex
  	fd     sysfdType
  	refs   int
  	closed bool
  }
  type sysfdType = int
  type FileInfo = fs.FileInfo
  type FileMode = fs.FileMode
  type fileStat struct {
  	name    string
  	size    int64
  	mode    FileMode
  	modTime time.Time
  	sys     syscall.Stat_t
  }

  var ErrPermission error
  var ErrExist error
  var ErrNotExist error
  var ErrClosed error
  var ErrNoDeadline error
  var ErrDeadlineExceeded error
  var ErrProcessDone error
  var ErrNoHandle error
  var Interrupt Signal
  var Kill Signal
  """#
