/// What other packages need of package io.
let embeddedIO: StaticString = #"""
  package io

  const (
  	SeekStart   = 0
  	SeekCurrent = 1
  	SeekEnd     = 2
  )

  type Reader interface {
  	Read(p []byte) (n int, err error)
  }
  type Writer interface {
  	Write(p []byte) (n int, err error)
  }
  type Closer interface{ Close() error }
  type Seeker interface {
  	Seek(offset int64, whence int) (int64, error)
  }
  type WriteCloser interface {
  	Writer
  	Closer
  }
  type ReaderAt interface {
  	ReadAt(p []byte, off int64) (n int, err error)
  }
  type ByteReader interface{ ReadByte() (byte, error) }
  type RuneReader interface {
  	ReadRune() (r rune, size int, err error)
  }

  var EOF error

  //minigo:leaks dst=heap src=heap
  func Copy(dst Writer, src Reader) (written int64, err error) {
  	return copyBuffer(dst, src, nil)
  }

  //minigo:leaks dst=heap src=heap buf=heap
  func copyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error)
  """#

/// What only programs that import package io need of it.
let embeddedIORest: StaticString = #"""
  package io

  import (
  	"sync"
  )

  type ReadWriter interface {
  	Reader
  	Writer
  }
  type ReadCloser interface {
  	Reader
  	Closer
  }
  type ReadWriteCloser interface {
  	Reader
  	Writer
  	Closer
  }
  type ReadSeeker interface {
  	Reader
  	Seeker
  }
  type ReadSeekCloser interface {
  	Reader
  	Seeker
  	Closer
  }
  type WriteSeeker interface {
  	Writer
  	Seeker
  }
  type ReadWriteSeeker interface {
  	Reader
  	Writer
  	Seeker
  }
  type ReaderFrom interface {
  	ReadFrom(r Reader) (n int64, err error)
  }
  type WriterTo interface {
  	WriteTo(w Writer) (n int64, err error)
  }
  type WriterAt interface {
  	WriteAt(p []byte, off int64) (n int, err error)
  }
  type ByteScanner interface {
  	ByteReader
  	UnreadByte() error
  }
  type ByteWriter interface{ WriteByte(c byte) error }
  type RuneScanner interface {
  	RuneReader
  	UnreadRune() error
  }
  type StringWriter interface {
  	WriteString(s string) (n int, err error)
  }
  type LimitedReader struct {
  	R Reader
  	N int64
  }
  type SectionReader struct {
  	r     ReaderAt
  	base  int64
  	off   int64
  	limit int64
  	n     int64
  }
  type OffsetWriter struct {
  	w    WriterAt
  	base int64
  	off  int64
  }
  type teeReader struct {
  	r Reader
  	w Writer
  }
  type nopCloser struct{ Reader }
  type nopCloserWriterTo struct{ Reader }
  type multiReader struct{ readers []Reader }
  type multiWriter struct{ writers []Writer }
  type onceError struct {
  	sync.Mutex
  	err error
  }
  type pipe struct {
  	wrMu sync.Mutex
  	wrCh chan []byte
  	rdCh chan int
  	once sync.Once
  	done chan struct{}
  	rerr onceError
  	werr onceError
  }
  type PipeReader struct{ pipe }
  type PipeWriter struct{ r PipeReader }

  var ErrShortWrite error
  var ErrShortBuffer error
  var ErrUnexpectedEOF error
  var ErrNoProgress error
  var errWhence error
  var errOffset error
  var Discard Writer
  var ErrClosedPipe error

  //minigo:leaks w=heap s=heap
  func WriteString(w Writer, s string) (n int, err error)

  //minigo:leaks r=heap buf=heap
  func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error)

  //minigo:leaks r=heap buf=heap
  func ReadFull(r Reader, buf []byte) (n int, err error) {
  	return ReadAtLeast(r, buf, len(buf))
  }

  //minigo:leaks dst=heap src=heap
  func CopyN(dst Writer, src Reader, n int64) (written int64, err error)

  //minigo:leaks dst=heap src=heap buf=heap
  func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error)

  //minigo:leaks r=heap
  func LimitReader(r Reader, n int64) Reader {
  	return &LimitedReader{r, n}
  }

  //minigo:leaks l=content,mutates/0 p=heap
  func (l *LimitedReader) Read(p []byte) (n int, err error)

  //minigo:leaks r=heap
  func NewSectionReader(r ReaderAt, off int64, n int64) *SectionReader {
  	var remaining int64
  	const most = 1<<63 - 1
  	if off <= most-n {
  		remaining = off + n
  	} else {
  		remaining = most
  	}
  	return &SectionReader{r, off, off, remaining, n}
  }

  //minigo:leaks s=content,mutates/0 p=heap
  func (s *SectionReader) Read(p []byte) (n int, err error)

  //minigo:leaks s=mutates/0
  func (s *SectionReader) Seek(offset int64, whence int) (int64, error) {
  	switch whence {
  	case SeekStart:
  		offset += s.base
  	case SeekCurrent:
  		offset += s.off
  	case SeekEnd:
  		offset += s.limit
  	default:
  		return 0, errWhence
  	}
  	if offset < s.base {
  		return 0, errOffset
  	}
  	s.off = offset
  	return offset - s.base, nil
  }

  //minigo:leaks s=content p=heap
  func (s *SectionReader) ReadAt(p []byte, off int64) (n int, err error)

  //minigo:leaks
  func (s *SectionReader) Size() int64 {
  	return s.limit - s.base
  }

  //minigo:leaks s=r0/1
  func (s *SectionReader) Outer() (r ReaderAt, off int64, n int64) {
  	return s.r, s.base, s.n
  }

  //minigo:leaks w=heap
  func NewOffsetWriter(w WriterAt, off int64) *OffsetWriter {
  	return &OffsetWriter{w, off, off}
  }

  //minigo:leaks o=content,mutates/0 p=heap
  func (o *OffsetWriter) Write(p []byte) (n int, err error) {
  	n, err = o.w.WriteAt(p, o.off)
  	o.off += int64(n)
  	return
  }

  //minigo:leaks o=content p=heap
  func (o *OffsetWriter) WriteAt(p []byte, off int64) (n int, err error)

  //minigo:leaks o=mutates/0
  func (o *OffsetWriter) Seek(offset int64, whence int) (int64, error) {
  	switch whence {
  	case SeekStart:
  		offset += o.base
  	case SeekCurrent:
  		offset += o.off
  	default:
  		return 0, errWhence
  	}
  	if offset < o.base {
  		return 0, errOffset
  	}
  	o.off = offset
  	return offset - o.base, nil
  }

  //minigo:leaks r=heap w=heap
  func TeeReader(r Reader, w Writer) Reader {
  	return &teeReader{r, w}
  }

  //minigo:leaks t=content p=heap
  func (t *teeReader) Read(p []byte) (n int, err error)

  //minigo:leaks r=heap
  func NopCloser(r Reader) ReadCloser {
  	if _, ok := r.(WriterTo); ok {
  		return nopCloserWriterTo{r}
  	}
  	return nopCloser{r}
  }

  //minigo:leaks
  func (nopCloser) Close() error {
  	return nil
  }

  //minigo:leaks
  func (nopCloserWriterTo) Close() error {
  	return nil
  }

  //minigo:leaks c=heap w=heap
  func (c nopCloserWriterTo) WriteTo(w Writer) (n int64, err error) {
  	return c.Reader.(WriterTo).WriteTo(w)
  }

  //minigo:leaks r=heap
  func ReadAll(r Reader) ([]byte, error)

  //minigo:leaks mr=heap/2,mutates/0 p=heap
  func (mr *multiReader) Read(p []byte) (n int, err error)

  //minigo:leaks mr=heap/2,mutates/0 w=heap
  func (mr *multiReader) WriteTo(w Writer) (sum int64, err error) {
  	return mr.writeToWithBuffer(w, make([]byte, 1024*32))
  }

  //minigo:leaks mr=heap/2,mutates/0 w=heap buf=heap
  func (mr *multiReader) writeToWithBuffer(w Writer, buf []byte) (sum int64, err error)

  //minigo:leaks readers=content
  func MultiReader(readers ...Reader) Reader {
  	r := make([]Reader, len(readers))
  	copy(r, readers)
  	return &multiReader{r}
  }

  //minigo:leaks t=heap/2 p=heap
  func (t *multiWriter) Write(p []byte) (n int, err error)

  //minigo:leaks t=heap/2 s=heap
  func (t *multiWriter) WriteString(s string) (n int, err error)

  //minigo:leaks writers=content
  func MultiWriter(writers ...Writer) Writer {
  	allWriters := make([]Writer, 0, len(writers))
  	for _, w := range writers {
  		if mw, ok := w.(*multiWriter); ok {
  			allWriters = append(allWriters, mw.writers...)
  		} else {
  			allWriters = append(allWriters, w)
  		}
  	}
  	return &multiWriter{allWriters}
  }

  //minigo:leaks p=heap b=mutates/0
  func (p *pipe) read(b []byte) (n int, err error)

  //minigo:leaks p=heap err=heap
  func (p *pipe) closeRead(err error) error

  //minigo:leaks p=heap b=heap
  func (p *pipe) write(b []byte) (n int, err error)

  //minigo:leaks p=heap err=heap
  func (p *pipe) closeWrite(err error) error

  //minigo:leaks p=heap
  func (p *pipe) readCloseError() error

  //minigo:leaks p=heap
  func (p *pipe) writeCloseError() error

  //minigo:leaks r=heap data=mutates/0
  func (r *PipeReader) Read(data []byte) (n int, err error) {
  	return r.pipe.read(data)
  }

  //minigo:leaks r=heap
  func (r *PipeReader) Close() error {
  	return r.CloseWithError(nil)
  }

  //minigo:leaks r=heap err=heap
  func (r *PipeReader) CloseWithError(err error) error {
  	return r.pipe.closeRead(err)
  }

  //minigo:leaks w=heap data=heap
  func (w *PipeWriter) Write(data []byte) (n int, err error) {
  	return w.r.pipe.write(data)
  }

  //minigo:leaks w=heap
  func (w *PipeWriter) Close() error {
  	return w.CloseWithError(nil)
  }

  //minigo:leaks w=heap err=heap
  func (w *PipeWriter) CloseWithError(err error) error {
  	return w.r.pipe.closeWrite(err)
  }

  //minigo:leaks
  func Pipe() (*PipeReader, *PipeWriter) {
  	pw := &PipeWriter{r: PipeReader{pipe: pipe{wrCh: make(chan []byte), rdCh: make(chan int), done: make(chan struct{})}}}
  	return &pw.r, pw
  }
  """#
