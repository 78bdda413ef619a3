/// The functions of package os that only programs that import it need.
let embeddedOSFunctions: StaticString = #"""
  package os

  import (
  	"io"
  	"io/fs"
  	"syscall"
  	"time"
  	"unsafe"
  )

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
  	return fs.WalkDir(fsys, ".", /*line /usr/local/go/src/os/dir.go:146:31*/func(path string, d fs.DirEntry, err error) error {
  		if err != nil {
  			return err
  		}
  		newPath := joinPath(dir, path)
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
  			w, err := Create(newPath)
  			if err != nil {
  				return err
  			}
  			if _, err := io.Copy(w, r); err != nil {
  				return &PathError{Op: "Copy", Path: newPath, Err: err}
  			}
  			return w.Close()
  		}
  		return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
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
  func (f *File) ReadAt(b []byte, off int64) (n int, err error)

  //minigo:leaks f=heap r=heap
  func (f *File) ReadFrom(r io.Reader) (n int64, err error)

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
  	e := ignoringEINTR(/*line /usr/local/go/src/os/file.go:329:21*/func() error {
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
  	e := ignoringEINTR(/*line /usr/local/go/src/os/file_posix.go:107:21*/func() error {
  		return syscall.Chown(name, uid, gid)
  	})
  	if e != nil {
  		return &PathError{Op: "chown", Path: name, Err: e}
  	}
  	return nil
  }

  //minigo:leaks name=heap
  func Lchown(name string, uid, gid int) error {
  	e := ignoringEINTR(/*line /usr/local/go/src/os/file_posix.go:123:21*/func() error {
  		return syscall.Lchown(name, uid, gid)
  	})
  	if e != nil {
  		return &PathError{Op: "lchown", Path: name, Err: e}
  	}
  	return nil
  }
  """#
