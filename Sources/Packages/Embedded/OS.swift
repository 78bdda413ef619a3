let embeddedOS: StaticString = #"""
  package os

  type File struct {
  	*file
  }

  type file struct {
  	fd int
  }

  //minigo:leaks f=content b=content
  func (f *File) Write(b []byte) (n int, err error)

  var (
  	Stdin  = NewFile(0, "/dev/stdin")
  	Stdout = NewFile(1, "/dev/stdout")
  	Stderr = NewFile(2, "/dev/stderr")
  )

  //minigo:leaks name=heap
  func NewFile(fd uintptr, name string) *File
  """#
