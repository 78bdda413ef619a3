/// The declarations of package syscall.
let embeddedSyscall: StaticString = #"""
  package syscall

  import (
  	errorspkg "errors"
  	"internal/oserror"
  )

  const (
  	mask    = 0x7F
  	exited  = 0x00
  	stopped = 0x7F
  	shift   = 8
  )
  const (
  	O_APPEND = 0x400
  	O_CREAT  = 0x40
  	O_EXCL   = 0x80
  	O_RDONLY = 0x0
  	O_RDWR   = 0x2
  	O_SYNC   = 0x101000
  	O_TRUNC  = 0x200
  	O_WRONLY = 0x1
  	S_ISGID  = 0x400
  	S_ISUID  = 0x800
  	S_ISVTX  = 0x200
  )
  const (
  	EACCES      = Errno(0xd)
  	EAGAIN      = Errno(0xb)
  	EEXIST      = Errno(0x11)
  	EINTR       = Errno(0x4)
  	EMFILE      = Errno(0x18)
  	ENFILE      = Errno(0x17)
  	ENOENT      = Errno(0x2)
  	ENOSYS      = Errno(0x26)
  	ENOTEMPTY   = Errno(0x27)
  	ENOTSUP     = Errno(0x5f)
  	EOPNOTSUPP  = Errno(0x5f)
  	EPERM       = Errno(0x1)
  	ETIMEDOUT   = Errno(0x6e)
  	EWOULDBLOCK = Errno(0xb)
  )
  const (
  	SYS_GETPID  = 39
  	SYS_GETUID  = 102
  	SYS_GETGID  = 104
  	SYS_GETEUID = 107
  	SYS_GETEGID = 108
  	SYS_GETPPID = 110
  )
  const (
  	_AT_FDCWD            = -0x64
  	_AT_SYMLINK_NOFOLLOW = 0x100
  )

  type SysProcAttr struct {
  	opaque [23]*byte
  }
  type RawConn interface {
  	Control(f func(fd uintptr)) error
  	Read(f func(fd uintptr) (done bool)) error
  	Write(f func(fd uintptr) (done bool)) error
  }
  type WaitStatus uint32
  type Errno uintptr
  type Signal int
  type Timespec struct {
  	Sec  int64
  	Nsec int64
  }
  type Timeval struct {
  	Sec  int64
  	Usec int64
  }
  type Rusage struct {
  	Utime    Timeval
  	Stime    Timeval
  	Maxrss   int64
  	Ixrss    int64
  	Idrss    int64
  	Isrss    int64
  	Minflt   int64
  	Majflt   int64
  	Nswap    int64
  	Inblock  int64
  	Oublock  int64
  	Msgsnd   int64
  	Msgrcv   int64
  	Nsignals int64
  	Nvcsw    int64
  	Nivcsw   int64
  }
  type Stat_t struct {
  	Dev       uint64
  	Ino       uint64
  	Nlink     uint64
  	Mode      uint32
  	Uid       uint32
  	Gid       uint32
  	X__pad0   int32
  	Rdev      uint64
  	Size      int64
  	Blksize   int64
  	Blocks    int64
  	Atim      Timespec
  	Mtim      Timespec
  	Ctim      Timespec
  	X__unused [3]int64
  }
  type Iovec struct {
  	opaque [2]*byte
  }

  //minigo:leaks key=heap
  func Unsetenv(key string) error

  //minigo:leaks
  func Clearenv()

  //minigo:leaks
  func Environ() []string

  //minigo:leaks
  func (tv *Timeval) Nano() int64 {
  	return int64(tv.Sec)*1e9 + int64(tv.Usec)*1000
  }

  //minigo:leaks
  func Getpagesize() int

  //minigo:leaks
  func rawSyscallNoError(trap, a1, a2, a3 uintptr) (r1, r2 uintptr)

  //minigo:leaks path=calls/0,mutates/0
  func Chown(path string, uid int, gid int) (err error) {
  	return Fchownat(_AT_FDCWD, path, uid, gid, 0)
  }

  //minigo:leaks oldpath=calls/0,mutates/0 newpath=calls/0,mutates/0
  func Link(oldpath string, newpath string) (err error) {
  	return linkat(_AT_FDCWD, oldpath, _AT_FDCWD, newpath, 0)
  }

  //minigo:leaks path=calls/0,mutates/0
  func Mkdir(path string, mode uint32) (err error) {
  	return Mkdirat(_AT_FDCWD, path, mode)
  }

  //minigo:leaks oldpath=calls/0,mutates/0 newpath=calls/0,mutates/0
  func Symlink(oldpath string, newpath string) (err error) {
  	return symlinkat(oldpath, _AT_FDCWD, newpath)
  }

  //minigo:leaks
  func (w WaitStatus) Exited() bool {
  	return w&mask == exited
  }

  //minigo:leaks
  func (w WaitStatus) Signaled() bool {
  	return w&mask != stopped && w&mask != exited
  }

  //minigo:leaks
  func (w WaitStatus) ExitStatus() int {
  	if !w.Exited() {
  		return -1
  	}
  	return int(w>>shift) & 0xFF
  }

  //minigo:leaks
  func (w WaitStatus) Signal() Signal {
  	if !w.Signaled() {
  		return -1
  	}
  	return Signal(w & mask)
  }

  //minigo:leaks path=calls/0,mutates/0
  func Lchown(path string, uid int, gid int) (err error) {
  	return Fchownat(_AT_FDCWD, path, uid, gid, _AT_SYMLINK_NOFOLLOW)
  }

  //minigo:leaks
  func (e Errno) Error() string

  //minigo:leaks
  func (e Errno) Is(target error) bool {
  	switch target {
  	case oserror.ErrPermission:
  		return e == EACCES || e == EPERM
  	case oserror.ErrExist:
  		return e == EEXIST || e == ENOTEMPTY
  	case oserror.ErrNotExist:
  		return e == ENOENT
  	case errorspkg.ErrUnsupported:
  		return e == ENOSYS || e == ENOTSUP || e == EOPNOTSUPP
  	}
  	return false
  }

  //minigo:leaks
  func (e Errno) Temporary() bool {
  	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
  }

  //minigo:leaks
  func (e Errno) Timeout() bool {
  	return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT
  }

  //minigo:leaks
  func (s Signal) Signal() {
  }

  //minigo:leaks
  func (s Signal) String() string

  //minigo:leaks oldpath=calls/0,mutates/0 newpath=calls/0,mutates/0
  func linkat(olddirfd int, oldpath string, newdirfd int, newpath string, flags int) (err error)

  //minigo:leaks oldpath=calls/0,mutates/0 newpath=calls/0,mutates/0
  func symlinkat(oldpath string, newdirfd int, newpath string) (err error)

  //minigo:leaks path=calls/0,mutates/0
  func Fchownat(dirfd int, path string, uid int, gid int, flags int) (err error)

  //minigo:leaks
  func Getpid() (pid int) {
  	r0, _ := rawSyscallNoError(SYS_GETPID, 0, 0, 0)
  	pid = int(r0)
  	return
  }

  //minigo:leaks
  func Getppid() (ppid int) {
  	r0, _ := rawSyscallNoError(SYS_GETPPID, 0, 0, 0)
  	ppid = int(r0)
  	return
  }

  //minigo:leaks path=calls/0,mutates/0
  func Mkdirat(dirfd int, path string, mode uint32) (err error)

  //minigo:leaks
  func Getegid() (egid int) {
  	r0, _ := rawSyscallNoError(SYS_GETEGID, 0, 0, 0)
  	egid = int(r0)
  	return
  }

  //minigo:leaks
  func Geteuid() (euid int) {
  	r0, _ := rawSyscallNoError(SYS_GETEUID, 0, 0, 0)
  	euid = int(r0)
  	return
  }

  //minigo:leaks
  func Getgid() (gid int) {
  	r0, _ := rawSyscallNoError(SYS_GETGID, 0, 0, 0)
  	gid = int(r0)
  	return
  }

  //minigo:leaks
  func Getuid() (uid int) {
  	r0, _ := rawSyscallNoError(SYS_GETUID, 0, 0, 0)
  	uid = int(r0)
  	return
  }

  //minigo:leaks path=calls/0,mutates/0
  func Truncate(path string, length int64) (err error)
  """#
