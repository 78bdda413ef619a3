/// The declarations of package mime/multipart.
let embeddedMimeMultipart: StaticString = #"""
  package multipart

  import (
  	"io"
  )

  type Form struct {
  	opaque [2]*byte
  }
  type FileHeader struct {
  	opaque [11]*byte
  }
  type File interface {
  	io.Reader
  	io.ReaderAt
  	io.Seeker
  	io.Closer
  }
  type Reader struct {
  	opaque [17]*byte
  }
  """#
