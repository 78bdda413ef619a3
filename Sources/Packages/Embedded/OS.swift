/// What other packages need of package os.
let embeddedOS: StaticString = #"""
  package os

  import (
  	"internal/poll"
  	"sync"
  	"sync/atomic"
  )

  const (
  	PathSeparator     = '/'
  	PathListSeparator = ':'
  )

  type dirInfo struct {
  	mu   sync.Mutex
  	buf  *[]byte
  	nbuf int
  	bufp int
  }
  type Signal interface {
  	String() string
  	Signal()
  }
  type file struct {
  	pfd         poll.FD
  	name        string
  	dirinfo     atomic.Pointer[dirInfo]
  	nonblock    bool
  	stdoutOrErr bool
  	appendMode  bool
  	inRoot      bool
  }
  type File struct{ *file }

  var ErrInvalid error
  var Stdin *File
  var Stdout *File
  var Stderr *File
  var Args []string

  //minigo:leaks f=content b=mutates/0
  func (f *File) Read(b []byte) (n int, err error)

  //minigo:leaks f=content b=mutates/0
  func (f *File) Write(b []byte) (n int, err error)

  //minigo:leaks f=content
  func (f *File) Close() error {
  	if f == nil {
  		return ErrInvalid
  	}
  	return f.file.close()
  }

  //minigo:leaks file=heap
  func (file *file) close() error
  """#
