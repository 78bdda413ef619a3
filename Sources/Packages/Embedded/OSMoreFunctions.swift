/// More functions of package os that only programs that import it need.
let embeddedOSMoreFunctions: StaticString = #"""
  package os

  import (
  	"io/fs"
  	"syscall"
  	"time"
  )

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

  //minigo:leaks name=heap
  func Truncate(name string, size int64) error {
  	e := ignoringEINTR(/*line /usr/local/go/src/os/file_unix.go:346:21*/func() error {
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
  	e := ignoringEINTR(/*line /usr/local/go/src/os/file_unix.go:405:21*/func() error {
  		return syscall.Link(oldname, newname)
  	})
  	if e != nil {
  		return &LinkError{"link", oldname, newname, e}
  	}
  	return nil
  }

  //minigo:leaks oldname=heap newname=heap
  func Symlink(oldname, newname string) error {
  	e := ignoringEINTR(/*line /usr/local/go/src/os/file_unix.go:419:21*/func() error {
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
