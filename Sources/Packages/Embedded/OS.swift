/// The declarations of package os.
let embeddedOS: StaticString = #"""
  package os

  import (
  	"internal/filepathlite"
  	"internal/poll"
  	"io"
  	"io/fs"
  	"runtime"
  	"sync"
  	"sync/atomic"
  	"syscall"
  	"time"
  	"unsafe"
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
  	PathSeparator     = '/'
  	PathListSeparator = ':'
  )
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
  type dirInfo struct {
  	mu   sync.Mutex
  	buf  *[]byte
  	nbuf int
  	bufp int
  }
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
  type Signal interface {
  	String() string
  	Signal()
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
  type file struct {
  	pfd         poll.FD
  	name        string
  	dirinfo     atomic.Pointer[dirInfo]
  	nonblock    bool
  	stdoutOrErr bool
  	appendMode  bool
  	inRoot      bool
  }
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
  type File struct{ *file }
  type FileInfo = fs.FileInfo
  type FileMode = fs.FileMode
  type fileStat struct {
  	name    string
  	size    int64
  	mode    FileMode
  	modTime time.Time
  	sys     syscall.Stat_t
  }

  var ErrInvalid error
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
  var Stdin *File
  var Stdout *File
  var Stderr *File
  var Args []string

  //minigo:leaks f=heap
  func (f *File) Readdir(n int) ([]FileInfo, error)

  //minigo:leaks f=heap
  func (f *File) Readdirnames(n int) (names []string, err error)

  //minigo:leaks f=heap
  func (f *File) ReadDir(n int) ([]DirEntry, error)

  //minigo:leaks name=heap
  func ReadDir(name string) ([]DirEntry, error)

  //minigo:leaks dir=calls/0 fsys=heap
  func CopyFS(dir string, fsys fs.FS) error {
  	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
  		if err != nil {
  			return err
  		}
  		fpath, err := filepathlite.Localize(path)
  		if err != nil {
  			return err
  		}
  		newPath := joinPath(dir, fpath)
  		switch d.Type() {
  		case ModeDir:
  			return MkdirAll(newPath, 0777)
  		case ModeSymlink:
  			target, err := fs.ReadLink(fsys, path)
  			if err != nil {
  				return err
  			}
  			return Symlink(target, newPath)
  		case 0:
  			r, err := fsys.Open(path)
  			if err != nil {
  				return err
  			}
  			defer r.Close()
  			info, err := r.Stat()
  			if err != nil {
  				return err
  			}
  			w, err := OpenFile(newPath, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
  			if err != nil {
  				return err
  			}
  			if _, err := io.Copy(w, r); err != nil {
  				w.Close()
  				return &PathError{Op: "Copy", Path: newPath, Err: err}
  			}
  			return w.Close()
  		default:
  			return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
  		}
  	})
  }

  //minigo:leaks s=heap
  func Expand(s string, mapping func(string) string) string

  //minigo:leaks s=heap
  func ExpandEnv(s string) string {
  	return Expand(s, Getenv)
  }

  //minigo:leaks key=heap
  func Getenv(key string) string

  //minigo:leaks key=heap
  func LookupEnv(key string) (string, bool)

  //minigo:leaks key=heap value=heap
  func Setenv(key, value string) error

  //minigo:leaks key=heap
  func Unsetenv(key string) error {
  	return syscall.Unsetenv(key)
  }

  //minigo:leaks
  func Clearenv() {
  	syscall.Clearenv()
  }

  //minigo:leaks
  func Environ() []string {
  	return syscall.Environ()
  }

  //minigo:leaks e=content
  func (e *SyscallError) Error() string {
  	return e.Syscall + ": " + e.Err.Error()
  }

  //minigo:leaks e=r0/1
  func (e *SyscallError) Unwrap() error {
  	return e.Err
  }

  //minigo:leaks e=content
  func (e *SyscallError) Timeout() bool {
  	t, ok := e.Err.(timeout)
  	return ok && t.Timeout()
  }

  //minigo:leaks syscall=heap err=heap
  func NewSyscallError(syscall string, err error) error {
  	if err == nil {
  		return nil
  	}
  	return &SyscallError{syscall, err}
  }

  //minigo:leaks
  func IsExist(err error) bool {
  	return underlyingErrorIs(err, ErrExist)
  }

  //minigo:leaks
  func IsNotExist(err error) bool {
  	return underlyingErrorIs(err, ErrNotExist)
  }

  //minigo:leaks
  func IsPermission(err error) bool {
  	return underlyingErrorIs(err, ErrPermission)
  }

  //minigo:leaks err=heap
  func IsTimeout(err error) bool

  //minigo:leaks
  func underlyingErrorIs(err, target error) bool

  //minigo:leaks
  func Getpid() int {
  	return syscall.Getpid()
  }

  //minigo:leaks
  func Getppid() int {
  	return syscall.Getppid()
  }

  //minigo:leaks
  func FindProcess(pid int) (*Process, error) {
  	return findProcess(pid)
  }

  //minigo:leaks name=heap argv=calls/1,mutates/1 attr=content
  func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error)

  //minigo:leaks p=calls/0,mutates/0
  func (p *Process) Release() error {
  	p.Pid = -1
  	oldStatus := p.doRelease(statusReleased)
  	if false {
  		_ = oldStatus
  	}
  	return nil
  }

  //minigo:leaks p=calls/0,mutates/0
  func (p *Process) doRelease(newStatus processStatus) processStatus

  //minigo:leaks p=heap
  func (p *Process) Kill() error {
  	return p.kill()
  }

  //minigo:leaks p=heap
  func (p *Process) Wait() (*ProcessState, error) {
  	return p.wait()
  }

  //minigo:leaks p=heap
  func (p *Process) Signal(sig Signal) error {
  	return p.signal(sig)
  }

  //minigo:leaks p=calls/0,mutates/0
  func (p *Process) WithHandle(f func(handle uintptr)) error {
  	return p.withHandle(f)
  }

  //minigo:leaks
  func (p *ProcessState) UserTime() time.Duration {
  	return p.userTime()
  }

  //minigo:leaks
  func (p *ProcessState) SystemTime() time.Duration {
  	return p.systemTime()
  }

  //minigo:leaks
  func (p *ProcessState) Exited() bool {
  	return p.exited()
  }

  //minigo:leaks
  func (p *ProcessState) Success() bool {
  	return p.success()
  }

  //minigo:leaks
  func (p *ProcessState) Sys() any {
  	return p.sys()
  }

  //minigo:leaks p=r0/1
  func (p *ProcessState) SysUsage() any {
  	return p.sysUsage()
  }

  //minigo:leaks p=heap
  func (p *Process) kill() error {
  	return p.Signal(Kill)
  }

  //minigo:leaks p=calls/0,mutates/0
  func (p *Process) withHandle(f func(handle uintptr)) error

  //minigo:leaks
  func (p *ProcessState) Pid() int {
  	return p.pid
  }

  //minigo:leaks
  func (p *ProcessState) exited() bool {
  	return p.status.Exited()
  }

  //minigo:leaks
  func (p *ProcessState) success() bool {
  	return p.status.ExitStatus() == 0
  }

  //minigo:leaks
  func (p *ProcessState) sys() any {
  	return p.status
  }

  //minigo:leaks p=r0/1
  func (p *ProcessState) sysUsage() any {
  	return p.rusage
  }

  //minigo:leaks
  func (p *ProcessState) String() string

  //minigo:leaks
  func (p *ProcessState) ExitCode() int {
  	if p == nil {
  		return -1
  	}
  	return p.status.ExitStatus()
  }

  //minigo:leaks p=heap
  func (p *Process) wait() (ps *ProcessState, err error)

  //minigo:leaks p=heap
  func (p *Process) signal(sig Signal) error

  //minigo:leaks
  func findProcess(pid int) (p *Process, err error)

  //minigo:leaks
  func (p *ProcessState) userTime() time.Duration {
  	return time.Duration(p.rusage.Utime.Nano()) * time.Nanosecond
  }

  //minigo:leaks
  func (p *ProcessState) systemTime() time.Duration {
  	return time.Duration(p.rusage.Stime.Nano()) * time.Nanosecond
  }

  //minigo:leaks
  func Executable() (string, error) {
  	return executable()
  }

  //minigo:leaks
  func executable() (string, error)

  //minigo:leaks f=r0/2
  func (f *File) Name() string {
  	return f.name
  }

  //minigo:leaks e=content
  func (e *LinkError) Error() string {
  	return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error()
  }

  //minigo:leaks e=r0/1
  func (e *LinkError) Unwrap() error {
  	return e.Err
  }

  //minigo:leaks name=heap
  func NewFile(fd uintptr, name string) *File {
  	return newFileFromNewFile(fd, name)
  }

  //minigo:leaks f=content b=mutates/0
  func (f *File) Read(b []byte) (n int, err error)

  //minigo:leaks f=content b=mutates/0
  func (f *File) ReadAt(b []byte, off int64) (n int, err error)

  //minigo:leaks f=heap r=heap
  func (f *File) ReadFrom(r io.Reader) (n int64, err error)

  //minigo:leaks f=content b=mutates/0
  func (f *File) Write(b []byte) (n int, err error)

  //minigo:leaks f=content b=mutates/0
  func (f *File) WriteAt(b []byte, off int64) (n int, err error)

  //minigo:leaks f=heap w=heap
  func (f *File) WriteTo(w io.Writer) (n int64, err error)

  //minigo:leaks f=content
  func (f *File) Seek(offset int64, whence int) (ret int64, err error)

  //minigo:leaks f=content s=mutates/0
  func (f *File) WriteString(s string) (n int, err error) {
  	b := unsafe.Slice(unsafe.StringData(s), len(s))
  	return f.Write(b)
  }

  //minigo:leaks name=heap
  func Mkdir(name string, perm FileMode) error {
  	longName := fixLongPath(name)
  	e := ignoringEINTR(func() error {
  		return syscall.Mkdir(longName, syscallMode(perm))
  	})
  	if e != nil {
  		return &PathError{Op: "mkdir", Path: name, Err: e}
  	}
  	return nil
  }

  //minigo:leaks dir=heap
  func Chdir(dir string) error

  //minigo:leaks name=heap
  func Open(name string) (*File, error) {
  	return OpenFile(name, O_RDONLY, 0)
  }

  //minigo:leaks name=heap
  func Create(name string) (*File, error) {
  	return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
  }

  //minigo:leaks name=heap
  func OpenFile(name string, flag int, perm FileMode) (*File, error)

  //minigo:leaks oldpath=heap newpath=heap
  func Rename(oldpath, newpath string) error {
  	return rename(oldpath, newpath)
  }

  //minigo:leaks name=heap
  func Readlink(name string) (string, error) {
  	return readlink(name)
  }

  //minigo:leaks
  func TempDir() string {
  	return tempDir()
  }

  //minigo:leaks
  func UserCacheDir() (string, error)

  //minigo:leaks
  func UserConfigDir() (string, error)

  //minigo:leaks
  func UserHomeDir() (string, error)

  //minigo:leaks name=heap
  func Chmod(name string, mode FileMode) error

  //minigo:leaks f=content
  func (f *File) Chmod(mode FileMode) error {
  	return f.chmod(mode)
  }

  //minigo:leaks f=content
  func (f *File) SetDeadline(t time.Time) error {
  	return f.setDeadline(t)
  }

  //minigo:leaks f=content
  func (f *File) SetReadDeadline(t time.Time) error {
  	return f.setReadDeadline(t)
  }

  //minigo:leaks f=content
  func (f *File) SetWriteDeadline(t time.Time) error {
  	return f.setWriteDeadline(t)
  }

  //minigo:leaks f=heap
  func (f *File) SyscallConn() (syscall.RawConn, error) {
  	if err := f.checkValid("SyscallConn"); err != nil {
  		return nil, err
  	}
  	return newRawConn(f)
  }

  //minigo:leaks f=content
  func (f *File) Fd() uintptr

  //minigo:leaks dir=heap
  func DirFS(dir string) fs.FS {
  	return dirFS(dir)
  }

  //minigo:leaks name=heap
  func (dir dirFS) Open(name string) (fs.File, error)

  //minigo:leaks name=heap
  func (dir dirFS) ReadFile(name string) ([]byte, error)

  //minigo:leaks name=heap
  func (dir dirFS) ReadDir(name string) ([]DirEntry, error)

  //minigo:leaks name=heap
  func (dir dirFS) Stat(name string) (fs.FileInfo, error)

  //minigo:leaks name=heap
  func (dir dirFS) Lstat(name string) (fs.FileInfo, error)

  //minigo:leaks name=heap
  func (dir dirFS) ReadLink(name string) (string, error)

  //minigo:leaks name=heap
  func ReadFile(name string) ([]byte, error)

  //minigo:leaks name=heap data=mutates/0
  func WriteFile(name string, data []byte, perm FileMode) error

  //minigo:leaks f=content
  func (f *File) Close() error {
  	if f == nil {
  		return ErrInvalid
  	}
  	return f.file.close()
  }

  //minigo:leaks
  func syscallMode(i FileMode) (o uint32) {
  	o |= uint32(i.Perm())
  	if i&ModeSetuid != 0 {
  		o |= syscall.S_ISUID
  	}
  	if i&ModeSetgid != 0 {
  		o |= syscall.S_ISGID
  	}
  	if i&ModeSticky != 0 {
  		o |= syscall.S_ISVTX
  	}
  	return
  }

  //minigo:leaks f=content
  func (f *File) chmod(mode FileMode) error

  //minigo:leaks name=heap
  func Chown(name string, uid, gid int) error {
  	e := ignoringEINTR(func() error {
  		return syscall.Chown(name, uid, gid)
  	})
  	if e != nil {
  		return &PathError{Op: "chown", Path: name, Err: e}
  	}
  	return nil
  }

  //minigo:leaks name=heap
  func Lchown(name string, uid, gid int) error {
  	e := ignoringEINTR(func() error {
  		return syscall.Lchown(name, uid, gid)
  	})
  	if e != nil {
  		return &PathError{Op: "lchown", Path: name, Err: e}
  	}
  	return nil
  }

  //minigo:leaks f=content
  func (f *File) Chown(uid, gid int) error

  //minigo:leaks f=content
  func (f *File) Truncate(size int64) error

  //minigo:leaks f=content
  func (f *File) Sync() error

  //minigo:leaks name=heap
  func Chtimes(name string, atime time.Time, mtime time.Time) error

  //minigo:leaks f=content
  func (f *File) Chdir() error

  //minigo:leaks f=content
  func (f *File) setDeadline(t time.Time) error

  //minigo:leaks f=content
  func (f *File) setReadDeadline(t time.Time) error

  //minigo:leaks f=content
  func (f *File) setWriteDeadline(t time.Time) error

  //minigo:leaks
  func (f *File) checkValid(op string) error {
  	if f == nil {
  		return ErrInvalid
  	}
  	return nil
  }

  //minigo:leaks fn=calls/0
  func ignoringEINTR(fn func() error) error {
  	for {
  		err := fn()
  		if err != syscall.EINTR {
  			return err
  		}
  	}
  }

  //minigo:leaks path=r0/0
  func fixLongPath(path string) string {
  	return path
  }

  //minigo:leaks oldname=heap newname=heap
  func rename(oldname, newname string) error

  //minigo:leaks name=heap
  func newFileFromNewFile(fd uintptr, name string) *File

  //minigo:leaks file=heap
  func (file *file) close() error

  //minigo:leaks name=heap
  func Truncate(name string, size int64) error {
  	e := ignoringEINTR(func() error {
  		return syscall.Truncate(name, size)
  	})
  	if e != nil {
  		return &PathError{Op: "truncate", Path: name, Err: e}
  	}
  	return nil
  }

  //minigo:leaks name=heap
  func Remove(name string) error

  //minigo:leaks
  func tempDir() string {
  	dir := Getenv("TMPDIR")
  	if dir == "" {
  		dir = "/tmp"
  	}
  	return dir
  }

  //minigo:leaks oldname=heap newname=heap
  func Link(oldname, newname string) error {
  	e := ignoringEINTR(func() error {
  		return syscall.Link(oldname, newname)
  	})
  	if e != nil {
  		return &LinkError{"link", oldname, newname, e}
  	}
  	return nil
  }

  //minigo:leaks oldname=heap newname=heap
  func Symlink(oldname, newname string) error {
  	e := ignoringEINTR(func() error {
  		return syscall.Symlink(oldname, newname)
  	})
  	if e != nil {
  		return &LinkError{"symlink", oldname, newname, e}
  	}
  	return nil
  }

  //minigo:leaks name=heap
  func readlink(name string) (string, error)

  //minigo:leaks
  func Getwd() (dir string, err error)

  //minigo:leaks path=heap
  func MkdirAll(path string, perm FileMode) error

  //minigo:leaks path=heap
  func RemoveAll(path string) error {
  	return removeAll(path)
  }

  //minigo:leaks
  func IsPathSeparator(c uint8) bool {
  	return PathSeparator == c
  }

  //minigo:leaks
  func Pipe() (r *File, w *File, err error)

  //minigo:leaks
  func Getuid() int {
  	return syscall.Getuid()
  }

  //minigo:leaks
  func Geteuid() int {
  	return syscall.Geteuid()
  }

  //minigo:leaks
  func Getgid() int {
  	return syscall.Getgid()
  }

  //minigo:leaks
  func Getegid() int {
  	return syscall.Getegid()
  }

  //minigo:leaks
  func Getgroups() ([]int, error)

  //minigo:leaks
  func Exit(code int)

  //minigo:leaks c=heap/2
  func (c *rawConn) Control(f func(uintptr)) error

  //minigo:leaks c=heap/2
  func (c *rawConn) Read(f func(uintptr) bool) error

  //minigo:leaks c=heap/2
  func (c *rawConn) Write(f func(uintptr) bool) error

  //minigo:leaks file=heap
  func newRawConn(file *File) (*rawConn, error) {
  	return &rawConn{file: file}, nil
  }

  //minigo:leaks path=heap
  func removeAll(path string) error

  //minigo:leaks dir=heap name=heap
  func OpenInRoot(dir, name string) (*File, error)

  //minigo:leaks name=heap
  func OpenRoot(name string) (*Root, error)

  //minigo:leaks r=r0/2
  func (r *Root) Name() string {
  	return r.root.Name()
  }

  //minigo:leaks r=content
  func (r *Root) Close() error {
  	return r.root.Close()
  }

  //minigo:leaks r=content name=heap
  func (r *Root) Open(name string) (*File, error) {
  	return r.OpenFile(name, O_RDONLY, 0)
  }

  //minigo:leaks r=content name=heap
  func (r *Root) Create(name string) (*File, error) {
  	return r.OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
  }

  //minigo:leaks r=content name=heap
  func (r *Root) OpenFile(name string, flag int, perm FileMode) (*File, error)

  //minigo:leaks r=content name=heap
  func (r *Root) OpenRoot(name string) (*Root, error)

  //minigo:leaks r=content name=heap
  func (r *Root) Chmod(name string, mode FileMode) error {
  	return rootChmod(r, name, mode)
  }

  //minigo:leaks r=content name=heap
  func (r *Root) Mkdir(name string, perm FileMode) error

  //minigo:leaks r=calls/0,content name=heap
  func (r *Root) MkdirAll(name string, perm FileMode) error

  //minigo:leaks r=content name=heap
  func (r *Root) Chown(name string, uid, gid int) error {
  	return rootChown(r, name, uid, gid)
  }

  //minigo:leaks r=content name=heap
  func (r *Root) Lchown(name string, uid, gid int) error {
  	return rootLchown(r, name, uid, gid)
  }

  //minigo:leaks r=content name=heap atime=calls/0 mtime=calls/0
  func (r *Root) Chtimes(name string, atime time.Time, mtime time.Time) error {
  	return rootChtimes(r, name, atime, mtime)
  }

  //minigo:leaks r=content name=heap
  func (r *Root) Remove(name string) error {
  	return rootRemove(r, name)
  }

  //minigo:leaks r=content name=heap
  func (r *Root) RemoveAll(name string) error {
  	return rootRemoveAll(r, name)
  }

  //minigo:leaks r=content name=heap
  func (r *Root) Stat(name string) (FileInfo, error)

  //minigo:leaks r=content name=heap
  func (r *Root) Lstat(name string) (FileInfo, error)

  //minigo:leaks r=content name=heap
  func (r *Root) Readlink(name string) (string, error) {
  	return rootReadlink(r, name)
  }

  //minigo:leaks r=calls/0,content oldname=heap newname=heap
  func (r *Root) Rename(oldname, newname string) error {
  	return rootRename(r, oldname, newname)
  }

  //minigo:leaks r=calls/0,content oldname=heap newname=heap
  func (r *Root) Link(oldname, newname string) error {
  	return rootLink(r, oldname, newname)
  }

  //minigo:leaks r=content oldname=heap newname=heap
  func (r *Root) Symlink(oldname, newname string) error {
  	return rootSymlink(r, oldname, newname)
  }

  //minigo:leaks r=content name=heap
  func (r *Root) ReadFile(name string) ([]byte, error)

  //minigo:leaks r=content name=heap data=mutates/0
  func (r *Root) WriteFile(name string, data []byte, perm FileMode) error

  //minigo:leaks r=r0/0
  func (r *Root) FS() fs.FS {
  	return (*rootFS)(r)
  }

  //minigo:leaks rfs=content name=heap
  func (rfs *rootFS) Open(name string) (fs.File, error)

  //minigo:leaks rfs=content name=heap
  func (rfs *rootFS) ReadDir(name string) ([]DirEntry, error)

  //minigo:leaks rfs=content name=heap
  func (rfs *rootFS) ReadFile(name string) ([]byte, error)

  //minigo:leaks rfs=content name=heap
  func (rfs *rootFS) ReadLink(name string) (string, error)

  //minigo:leaks rfs=content name=heap
  func (rfs *rootFS) Stat(name string) (FileInfo, error)

  //minigo:leaks rfs=content name=heap
  func (rfs *rootFS) Lstat(name string) (FileInfo, error)

  //minigo:leaks r=heap
  func (r *root) Close() error

  //minigo:leaks r=r0/1
  func (r *root) Name() string {
  	return r.name
  }

  //minigo:leaks r=content name=heap
  func rootChmod(r *Root, name string, mode FileMode) error

  //minigo:leaks r=content name=heap
  func rootChown(r *Root, name string, uid, gid int) error

  //minigo:leaks r=content name=heap
  func rootLchown(r *Root, name string, uid, gid int) error

  //minigo:leaks r=content name=heap atime=calls/0 mtime=calls/0
  func rootChtimes(r *Root, name string, atime time.Time, mtime time.Time) error

  //minigo:leaks r=content name=heap
  func rootReadlink(r *Root, name string) (string, error)

  //minigo:leaks r=content name=heap
  func rootRemove(r *Root, name string) error

  //minigo:leaks r=content name=heap
  func rootRemoveAll(r *Root, name string) error

  //minigo:leaks r=calls/0,content oldname=heap newname=heap
  func rootRename(r *Root, oldname, newname string) error

  //minigo:leaks r=calls/0,content oldname=heap newname=heap
  func rootLink(r *Root, oldname, newname string) error

  //minigo:leaks r=content oldname=heap newname=heap
  func rootSymlink(r *Root, oldname, newname string) error

  //minigo:leaks name=heap
  func Stat(name string) (FileInfo, error)

  //minigo:leaks name=heap
  func Lstat(name string) (FileInfo, error)

  //minigo:leaks f=content
  func (f *File) Stat() (FileInfo, error)

  //minigo:leaks
  func Hostname() (name string, err error) {
  	return hostname()
  }

  //minigo:leaks
  func hostname() (name string, err error)

  //minigo:leaks pattern=heap
  func CreateTemp(dir, pattern string) (*File, error)

  //minigo:leaks dir=heap pattern=heap
  func MkdirTemp(dir, pattern string) (string, error)

  //minigo:leaks
  func joinPath(dir, name string) string {
  	if len(dir) > 0 && IsPathSeparator(dir[len(dir)-1]) {
  		return dir + name
  	}
  	return dir + string(PathSeparator) + name
  }

  //minigo:leaks
  func Getpagesize() int {
  	return syscall.Getpagesize()
  }

  //minigo:leaks fs=r0/1
  func (fs *fileStat) Name() string {
  	return fs.name
  }

  //minigo:leaks
  func (fs *fileStat) IsDir() bool {
  	return fs.Mode().IsDir()
  }

  //minigo:leaks
  func SameFile(fi1, fi2 FileInfo) bool {
  	fs1, ok1 := fi1.(*fileStat)
  	fs2, ok2 := fi2.(*fileStat)
  	if !ok1 || !ok2 {
  		return false
  	}
  	return sameFile(fs1, fs2)
  }

  //minigo:leaks
  func (fs *fileStat) Size() int64 {
  	return fs.size
  }

  //minigo:leaks
  func (fs *fileStat) Mode() FileMode {
  	return fs.mode
  }

  //minigo:leaks fs=r0/1
  func (fs *fileStat) ModTime() time.Time {
  	return fs.modTime
  }

  //minigo:leaks fs=r0/0
  func (fs *fileStat) Sys() any {
  	return &fs.sys
  }

  //minigo:leaks
  func sameFile(fs1, fs2 *fileStat) bool {
  	return fs1.sys.Dev == fs2.sys.Dev && fs1.sys.Ino == fs2.sys.Ino
  }
  """#
