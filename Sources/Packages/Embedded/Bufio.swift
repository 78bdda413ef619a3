/// What other packages need of package bufio.
let embeddedBufio: StaticString = #"""
  package bufio

  import (
  	"io"
  )

  const (
  	defaultBufSize = 4096
  )
  const minReadBufferSize = 16

  type Reader struct {
  	buf          []byte
  	rd           io.Reader
  	r, w         int
  	err          error
  	lastByte     int
  	lastRuneSize int
  }
  type Writer struct {
  	err error
  	buf []byte
  	n   int
  	wr  io.Writer
  }

  //minigo:leaks rd=heap
  func NewReaderSize(rd io.Reader, size int) *Reader {
  	b, ok := rd.(*Reader)
  	if ok && len(b.buf) >= size {
  		return b
  	}
  	r := new(Reader)
  	r.reset(make([]byte, max(size, minReadBufferSize)), rd)
  	return r
  }

  //minigo:leaks rd=heap
  func NewReader(rd io.Reader) *Reader {
  	return NewReaderSize(rd, defaultBufSize)
  }

  //minigo:leaks b=mutates/0 buf=heap r=heap
  func (b *Reader) reset(buf []byte, r io.Reader) {
  	*b = Reader{buf: buf, rd: r, lastByte: -1, lastRuneSize: -1}
  }

  //minigo:leaks b=content,mutates/0 p=heap
  func (b *Reader) Read(p []byte) (n int, err error)

  //minigo:leaks w=heap
  func NewWriterSize(w io.Writer, size int) *Writer {
  	b, ok := w.(*Writer)
  	if ok && len(b.buf) >= size {
  		return b
  	}
  	if size <= 0 {
  		size = defaultBufSize
  	}
  	return &Writer{buf: make([]byte, size), wr: w}
  }

  //minigo:leaks w=heap
  func NewWriter(w io.Writer) *Writer {
  	return NewWriterSize(w, defaultBufSize)
  }

  //minigo:leaks b=content,mutates/0
  func (b *Writer) Flush() error

  //minigo:leaks b=content,mutates/0 p=heap
  func (b *Writer) Write(p []byte) (nn int, err error)
  """#

/// What only programs that import package bufio need of it.
let embeddedBufioRest: StaticString = #"""
  package bufio

  import (
  	"io"
  )

  const (
  	MaxScanTokenSize = 64 * 1024
  )

  type ReadWriter struct {
  	*Reader
  	*Writer
  }
  type Scanner struct {
  	r            io.Reader
  	split        SplitFunc
  	maxTokenSize int
  	token        []byte
  	buf          []byte
  	start        int
  	end          int
  	err          error
  	empties      int
  	scanCalled   bool
  	done         bool
  }
  type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

  var ErrInvalidUnreadByte error
  var ErrInvalidUnreadRune error
  var ErrBufferFull error
  var ErrNegativeCount error
  var ErrTooLong error
  var ErrNegativeAdvance error
  var ErrAdvanceTooFar error
  var ErrBadReadCount error
  var ErrFinalToken error

  //minigo:leaks
  func (b *Reader) Size() int {
  	return len(b.buf)
  }

  //minigo:leaks b=content,mutates/0 r=heap
  func (b *Reader) Reset(r io.Reader) {
  	if b == r {
  		return
  	}
  	if b.buf == nil {
  		b.buf = make([]byte, defaultBufSize)
  	}
  	b.reset(b.buf, r)
  }

  //minigo:leaks b=content,mutates/0
  func (b *Reader) fill()

  //minigo:leaks b=mutates/0,r0/1
  func (b *Reader) readErr() error {
  	err := b.err
  	b.err = nil
  	return err
  }

  //minigo:leaks b=content,mutates/0
  func (b *Reader) Peek(n int) ([]byte, error)

  //minigo:leaks b=content,mutates/0
  func (b *Reader) Discard(n int) (discarded int, err error)

  //minigo:leaks b=content,mutates/0
  func (b *Reader) ReadByte() (byte, error)

  //minigo:leaks b=mutates/0
  func (b *Reader) UnreadByte() error {
  	if b.lastByte < 0 || b.r == 0 && b.w > 0 {
  		return ErrInvalidUnreadByte
  	}
  	if b.r > 0 {
  		b.r--
  	} else {
  		b.w = 1
  	}
  	b.buf[b.r] = byte(b.lastByte)
  	b.lastByte = -1
  	b.lastRuneSize = -1
  	return nil
  }

  //minigo:leaks b=content,mutates/0
  func (b *Reader) ReadRune() (r rune, size int, err error)

  //minigo:leaks b=mutates/0
  func (b *Reader) UnreadRune() error {
  	if b.lastRuneSize < 0 || b.r < b.lastRuneSize {
  		return ErrInvalidUnreadRune
  	}
  	b.r -= b.lastRuneSize
  	b.lastByte = -1
  	b.lastRuneSize = -1
  	return nil
  }

  //minigo:leaks
  func (b *Reader) Buffered() int {
  	return b.w - b.r
  }

  //minigo:leaks b=content,mutates/0
  func (b *Reader) ReadSlice(delim byte) (line []byte, err error)

  //minigo:leaks b=content,mutates/0
  func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error)

  //minigo:leaks b=content,mutates/0
  func (b *Reader) collectFragments(delim byte) (fullBuffers [][]byte, finalFragment []byte, totalLen int, err error)

  //minigo:leaks b=content,mutates/0
  func (b *Reader) ReadBytes(delim byte) ([]byte, error)

  //minigo:leaks b=content,mutates/0
  func (b *Reader) ReadString(delim byte) (string, error)

  //minigo:leaks b=content,mutates/0 w=heap
  func (b *Reader) WriteTo(w io.Writer) (n int64, err error)

  //minigo:leaks b=content,mutates/0 w=heap
  func (b *Reader) writeBuf(w io.Writer) (int64, error)

  //minigo:leaks
  func (b *Writer) Size() int {
  	return len(b.buf)
  }

  //minigo:leaks b=mutates/0 w=heap
  func (b *Writer) Reset(w io.Writer) {
  	if b == w {
  		return
  	}
  	if b.buf == nil {
  		b.buf = make([]byte, defaultBufSize)
  	}
  	b.err = nil
  	b.n = 0
  	b.wr = w
  }

  //minigo:leaks
  func (b *Writer) Available() int {
  	return len(b.buf) - b.n
  }

  //minigo:leaks b=r0/1
  func (b *Writer) AvailableBuffer() []byte {
  	return b.buf[b.n:][:0]
  }

  //minigo:leaks
  func (b *Writer) Buffered() int {
  	return b.n
  }

  //minigo:leaks b=content,mutates/0
  func (b *Writer) WriteByte(c byte) error

  //minigo:leaks b=content,mutates/0
  func (b *Writer) WriteRune(r rune) (size int, err error)

  //minigo:leaks b=content,mutates/0 s=heap
  func (b *Writer) WriteString(s string) (int, error)

  //minigo:leaks b=content,mutates/0 r=heap
  func (b *Writer) ReadFrom(r io.Reader) (n int64, err error)

  //minigo:leaks r=heap w=heap
  func NewReadWriter(r *Reader, w *Writer) *ReadWriter {
  	return &ReadWriter{r, w}
  }

  //minigo:leaks r=heap
  func NewScanner(r io.Reader) *Scanner {
  	return &Scanner{r: r, split: ScanLines, maxTokenSize: MaxScanTokenSize}
  }

  //minigo:leaks s=r0/1
  func (s *Scanner) Err() error {
  	if s.err == io.EOF {
  		return nil
  	}
  	return s.err
  }

  //minigo:leaks s=r0/1
  func (s *Scanner) Bytes() []byte {
  	return s.token
  }

  //minigo:leaks
  func (s *Scanner) Text() string {
  	return string(s.token)
  }

  //minigo:leaks s=content,mutates/0
  func (s *Scanner) Scan() bool

  //minigo:leaks s=mutates/0 buf=heap
  func (s *Scanner) Buffer(buf []byte, max int) {
  	if s.scanCalled {
  		panic("Buffer called after Scan")
  	}
  	s.buf = buf[0:cap(buf)]
  	s.maxTokenSize = max
  }

  //minigo:leaks s=mutates/0 split=heap
  func (s *Scanner) Split(split SplitFunc) {
  	if s.scanCalled {
  		panic("Split called after Scan")
  	}
  	s.split = split
  }

  //minigo:leaks data=r1/0
  func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
  	if atEOF && len(data) == 0 {
  		return 0, nil, nil
  	}
  	return 1, data[0:1], nil
  }

  //minigo:leaks data=r1/0
  func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error)

  //minigo:leaks data=calls/0,mutates/0,r1/0
  func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error)

  //minigo:leaks data=r1/0
  func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error)
  """#
