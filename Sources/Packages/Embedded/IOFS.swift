/// The declarations of package io/fs.
let embeddedIOFS: StaticString = #"""
  package fs

  import (
  	"time"
  )

  const (
  	ModeDir FileMode = 1 << (32 - 1 - iota)
  	ModeAppend
  	ModeExclusive
  	ModeTemporary
  	ModeSymlink
  	ModeDevice
  	ModeNamedPipe
  	ModeSocket
  	ModeSetuid
  	ModeSetgid
  	ModeCharDevice
  	ModeSticky
  	ModeIrregular
  	ModeType          = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular
  	ModePerm FileMode = 0777
  )

  type FS interface {
  	Open(name string) (File, error)
  }
  type File interface {
  	Stat() (FileInfo, error)
  	Read([]byte) (int, error)
  	Close() error
  }
  type DirEntry interface {
  	Name() string
  	IsDir() bool
  	Type() FileMode
  	Info() (FileInfo, error)
  }
  type ReadDirFile interface {
  	File
  	ReadDir(n int) ([]DirEntry, error)
  }
  type FileInfo interface {
  	Name() string
  	Size() int64
  	Mode() FileMode
  	ModTime() time.Time
  	IsDir() bool
  	Sys() any
  }
  type FileMode uint32
  type PathError struct {
  	Op   string
  	Path string
  	Err  error
  }
  type GlobFS interface {
  	FS
  	Glob(pattern string) ([]string, error)
  }
  type ReadDirFS interface {
  	FS
  	ReadDir(name string) ([]DirEntry, error)
  }
  type dirInfo struct{ fileInfo FileInfo }
  type ReadFileFS interface {
  	FS
  	ReadFile(name string) ([]byte, error)
  }
  type ReadLinkFS interface {
  	FS
  	ReadLink(name string) (string, error)
  	Lstat(name string) (FileInfo, error)
  }
  type StatFS interface {
  	FS
  	Stat(name string) (FileInfo, error)
  }
  type SubFS interface {
  	FS
  	Sub(dir string) (FS, error)
  }
  type WalkDirFunc func(path string, d DirEntry, err error) error

  var ErrInvalid error
  var ErrPermission error
  var ErrExist error
  var ErrNotExist error
  var ErrClosed error
  var SkipDir error
  var SkipAll error

  //minigo:leaks info=heap
  func FormatFileInfo(info FileInfo) string

  //minigo:leaks dir=heap
  func FormatDirEntry(dir DirEntry) string

  //minigo:leaks
  func ValidPath(name string) bool

  //minigo:leaks
  func (m FileMode) String() string

  //minigo:leaks
  func (m FileMode) IsDir() bool {
  	return m&ModeDir != 0
  }

  //minigo:leaks
  func (m FileMode) IsRegular() bool {
  	return m&ModeType == 0
  }

  //minigo:leaks
  func (m FileMode) Perm() FileMode {
  	return m & ModePerm
  }

  //minigo:leaks
  func (m FileMode) Type() FileMode {
  	return m & ModeType
  }

  //minigo:leaks e=content
  func (e *PathError) Error() string {
  	return e.Op + " " + e.Path + ": " + e.Err.Error()
  }

  //minigo:leaks e=r0/1
  func (e *PathError) Unwrap() error {
  	return e.Err
  }

  //minigo:leaks e=content
  func (e *PathError) Timeout() bool {
  	t, ok := e.Err.(interface{ Timeout() bool })
  	return ok && t.Timeout()
  }

  //minigo:leaks fsys=heap pattern=heap
  func Glob(fsys FS, pattern string) (matches []string, err error) {
  	return globWithLimit(fsys, pattern, 0)
  }

  //minigo:leaks fsys=heap pattern=heap
  func globWithLimit(fsys FS, pattern string, depth int) (matches []string, err error)

  //minigo:leaks fsys=heap name=heap
  func ReadDir(fsys FS, name string) ([]DirEntry, error)

  //minigo:leaks di=heap
  func (di dirInfo) IsDir() bool {
  	return di.fileInfo.IsDir()
  }

  //minigo:leaks di=heap
  func (di dirInfo) Type() FileMode {
  	return di.fileInfo.Mode().Type()
  }

  //minigo:leaks di=r0/0
  func (di dirInfo) Info() (FileInfo, error) {
  	return di.fileInfo, nil
  }

  //minigo:leaks di=heap
  func (di dirInfo) Name() string {
  	return di.fileInfo.Name()
  }

  //minigo:leaks di=heap
  func (di dirInfo) String() string {
  	return FormatDirEntry(di)
  }

  //minigo:leaks info=heap
  func FileInfoToDirEntry(info FileInfo) DirEntry {
  	if info == nil {
  		return nil
  	}
  	return dirInfo{fileInfo: info}
  }

  //minigo:leaks fsys=heap name=heap
  func ReadFile(fsys FS, name string) ([]byte, error)

  //minigo:leaks fsys=heap name=heap
  func ReadLink(fsys FS, name string) (string, error)

  //minigo:leaks fsys=heap name=heap
  func Lstat(fsys FS, name string) (FileInfo, error)

  //minigo:leaks fsys=heap name=heap
  func Stat(fsys FS, name string) (FileInfo, error)

  //minigo:leaks fsys=heap dir=heap
  func Sub(fsys FS, dir string) (FS, error)

  //minigo:leaks fsys=heap root=heap fn=calls/0
  func WalkDir(fsys FS, root string, fn WalkDirFunc) error
  """#
