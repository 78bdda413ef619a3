/// What other packages need of package bytes.
let embeddedBytes: StaticString = #"""
  package bytes

  import (
  	"io"
  )

  const (
  	opRead    readOp = -1
  	opInvalid readOp = 0
  )

  type Buffer struct {
  	buf      []byte
  	off      int
  	lastRead readOp
  }
  type readOp int8
  type Reader struct {
  	s        []byte
  	i        int64
  	prevRune int
  }

  //minigo:leaks
  func (b *Buffer) String() string {
  	if b == nil {
  		return "<nil>"
  	}
  	return string(b.buf[b.off:])
  }

  //minigo:leaks
  func (b *Buffer) empty() bool {
  	return len(b.buf) <= b.off
  }

  //minigo:leaks
  func (b *Buffer) Len() int {
  	return len(b.buf) - b.off
  }

  //minigo:leaks b=mutates/0
  func (b *Buffer) Reset() {
  	b.buf = b.buf[:0]
  	b.off = 0
  	b.lastRead = opInvalid
  }

  //minigo:leaks b=mutates/0
  func (b *Buffer) Write(p []byte) (n int, err error)

  //minigo:leaks b=mutates/0 p=mutates/0
  func (b *Buffer) Read(p []byte) (n int, err error) {
  	b.lastRead = opInvalid
  	if b.empty() {
  		b.Reset()
  		if len(p) == 0 {
  			return 0, nil
  		}
  		return 0, io.EOF
  	}
  	n = copy(p, b.buf[b.off:])
  	b.off += n
  	if n > 0 {
  		b.lastRead = opRead
  	}
  	return n, nil
  }

  //minigo:leaks
  func (r *Reader) Len() int {
  	if r.i >= int64(len(r.s)) {
  		return 0
  	}
  	return int(int64(len(r.s)) - r.i)
  }

  //minigo:leaks r=mutates/0 b=mutates/0
  func (r *Reader) Read(b []byte) (n int, err error) {
  	if r.i >= int64(len(r.s)) {
  		return 0, io.EOF
  	}
  	r.prevRune = -1
  	n = copy(b, r.s[r.i:])
  	r.i += int64(n)
  	return
  }

  //minigo:leaks b=heap
  func NewReader(b []byte) *Reader {
  	return &Reader{b, 0, -1}
  }
  """#

/// What only programs that import package bytes need of it.
let embeddedBytesRest: StaticString = #"""
  package bytes

  import (
  	"errors"
  	"internal/bytealg"
  	"io"
  	"iter"
  	"unicode"
  	"unicode/utf8"
  )

  const MinRead = 512

  var ErrTooLarge error
  var errUnreadByte error
  var asciiSpace [256]uint8

  //minigo:leaks b=r0/1
  func (b *Buffer) Bytes() []byte {
  	return b.buf[b.off:]
  }

  //minigo:leaks b=r0/1
  func (b *Buffer) AvailableBuffer() []byte {
  	return b.buf[len(b.buf):]
  }

  //minigo:leaks b=r0/1
  func (b *Buffer) Peek(n int) ([]byte, error) {
  	if b.Len() < n {
  		return b.buf[b.off:], io.EOF
  	}
  	return b.buf[b.off : b.off+n], nil
  }

  //minigo:leaks
  func (b *Buffer) Cap() int {
  	return cap(b.buf)
  }

  //minigo:leaks
  func (b *Buffer) Available() int {
  	return cap(b.buf) - len(b.buf)
  }

  //minigo:leaks b=mutates/0
  func (b *Buffer) Truncate(n int) {
  	if n == 0 {
  		b.Reset()
  		return
  	}
  	b.lastRead = opInvalid
  	if n < 0 || n > b.Len() {
  		panic("bytes.Buffer: truncation out of range")
  	}
  	b.buf = b.buf[:b.off+n]
  }

  //minigo:leaks b=mutates/0
  func (b *Buffer) grow(n int) int

  //minigo:leaks b=mutates/0
  func (b *Buffer) Grow(n int) {
  	if n < 0 {
  		panic("bytes.Buffer.Grow: negative count")
  	}
  	m := b.grow(n)
  	b.buf = b.buf[:m]
  }

  //minigo:leaks b=mutates/0
  func (b *Buffer) WriteString(s string) (n int, err error)

  //minigo:leaks b=content,mutates/0 r=heap
  func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error)

  //minigo:leaks b=content,mutates/0 w=heap
  func (b *Buffer) WriteTo(w io.Writer) (n int64, err error)

  //minigo:leaks b=mutates/0
  func (b *Buffer) WriteByte(c byte) error

  //minigo:leaks b=content,mutates/0
  func (b *Buffer) WriteRune(r rune) (n int, err error)

  //minigo:leaks b=mutates/0,r0/1
  func (b *Buffer) Next(n int) []byte {
  	b.lastRead = opInvalid
  	m := b.Len()
  	if n > m {
  		n = m
  	}
  	data := b.buf[b.off : b.off+n]
  	b.off += n
  	if n > 0 {
  		b.lastRead = opRead
  	}
  	return data
  }

  //minigo:leaks b=mutates/0
  func (b *Buffer) ReadByte() (byte, error) {
  	if b.empty() {
  		b.Reset()
  		return 0, io.EOF
  	}
  	c := b.buf[b.off]
  	b.off++
  	b.lastRead = opRead
  	return c, nil
  }

  //minigo:leaks b=mutates/0
  func (b *Buffer) ReadRune() (r rune, size int, err error)

  //minigo:leaks b=mutates/0
  func (b *Buffer) UnreadRune() error {
  	if b.lastRead <= opInvalid {
  		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
  	}
  	if b.off >= int(b.lastRead) {
  		b.off -= int(b.lastRead)
  	}
  	b.lastRead = opInvalid
  	return nil
  }

  //minigo:leaks b=mutates/0
  func (b *Buffer) UnreadByte() error {
  	if b.lastRead == opInvalid {
  		return errUnreadByte
  	}
  	b.lastRead = opInvalid
  	if b.off > 0 {
  		b.off--
  	}
  	return nil
  }

  //minigo:leaks b=calls/1,mutates/0
  func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
  	slice, err := b.readSlice(delim)
  	line = append(line, slice...)
  	return line, err
  }

  //minigo:leaks b=calls/1,mutates/0,r0/1
  func (b *Buffer) readSlice(delim byte) (line []byte, err error)

  //minigo:leaks b=calls/1,mutates/0
  func (b *Buffer) ReadString(delim byte) (line string, err error) {
  	slice, err := b.readSlice(delim)
  	return string(slice), err
  }

  //minigo:leaks buf=heap
  func NewBuffer(buf []byte) *Buffer {
  	return &Buffer{buf: buf}
  }

  //minigo:leaks
  func NewBufferString(s string) *Buffer {
  	return &Buffer{buf: []byte(s)}
  }

  //minigo:leaks
  func Equal(a, b []byte) bool {
  	return string(a) == string(b)
  }

  //minigo:leaks a=calls/0,mutates/0 b=calls/0,mutates/0
  func Compare(a, b []byte) int {
  	return bytealg.Compare(a, b)
  }

  //minigo:leaks s=calls/0,mutates/0 sep=calls/0,mutates/0
  func Count(s, sep []byte) int

  //minigo:leaks b=calls/0,mutates/0 subslice=calls/0,mutates/0
  func Contains(b, subslice []byte) bool {
  	return Index(b, subslice) != -1
  }

  //minigo:leaks b=calls/0,mutates/0 chars=calls/0,mutates/0
  func ContainsAny(b []byte, chars string) bool {
  	return IndexAny(b, chars) >= 0
  }

  //minigo:leaks b=calls/0,mutates/0
  func ContainsRune(b []byte, r rune) bool {
  	return IndexRune(b, r) >= 0
  }

  //minigo:leaks
  func ContainsFunc(b []byte, f func(rune) bool) bool {
  	return IndexFunc(b, f) >= 0
  }

  //minigo:leaks b=calls/0,mutates/0
  func IndexByte(b []byte, c byte) int {
  	return bytealg.IndexByte(b, c)
  }

  //minigo:leaks
  func LastIndex(s, sep []byte) int

  //minigo:leaks
  func LastIndexByte(s []byte, c byte) int {
  	return bytealg.LastIndexByte(s, c)
  }

  //minigo:leaks s=calls/0,mutates/0
  func IndexRune(s []byte, r rune) int

  //minigo:leaks s=calls/0,mutates/0 chars=calls/0,mutates/0
  func IndexAny(s []byte, chars string) int

  //minigo:leaks chars=calls/0,mutates/0
  func LastIndexAny(s []byte, chars string) int

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func genSplit(s, sep []byte, sepSave, n int) [][]byte

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func SplitN(s, sep []byte, n int) [][]byte {
  	return genSplit(s, sep, 0, n)
  }

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func SplitAfterN(s, sep []byte, n int) [][]byte {
  	return genSplit(s, sep, len(sep), n)
  }

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func Split(s, sep []byte) [][]byte {
  	return genSplit(s, sep, 0, -1)
  }

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func SplitAfter(s, sep []byte) [][]byte {
  	return genSplit(s, sep, len(sep), -1)
  }

  //minigo:leaks s=heap
  func Fields(s []byte) [][]byte

  //minigo:leaks s=heap
  func FieldsFunc(s []byte, f func(rune) bool) [][]byte

  //minigo:leaks
  func Join(s [][]byte, sep []byte) []byte

  //minigo:leaks
  func HasPrefix(s, prefix []byte) bool {
  	return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix)
  }

  //minigo:leaks
  func HasSuffix(s, suffix []byte) bool {
  	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
  }

  //minigo:leaks
  func Map(mapping func(r rune) rune, s []byte) []byte

  //minigo:leaks
  func Repeat(b []byte, count int) []byte

  //minigo:leaks
  func ToUpper(s []byte) []byte

  //minigo:leaks
  func ToLower(s []byte) []byte

  //minigo:leaks
  func ToTitle(s []byte) []byte {
  	return Map(unicode.ToTitle, s)
  }

  //minigo:leaks
  func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte {
  	return Map(c.ToUpper, s)
  }

  //minigo:leaks
  func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte {
  	return Map(c.ToLower, s)
  }

  //minigo:leaks
  func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte {
  	return Map(c.ToTitle, s)
  }

  //minigo:leaks
  func ToValidUTF8(s, replacement []byte) []byte

  //minigo:leaks
  func Title(s []byte) []byte

  //minigo:leaks s=r0/0
  func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
  	i := indexFunc(s, f, false)
  	if i == -1 {
  		return nil
  	}
  	return s[i:]
  }

  //minigo:leaks s=r0/0
  func TrimRightFunc(s []byte, f func(r rune) bool) []byte

  //minigo:leaks s=r0/0
  func TrimFunc(s []byte, f func(r rune) bool) []byte

  //minigo:leaks s=r0/0
  func TrimPrefix(s, prefix []byte) []byte {
  	if HasPrefix(s, prefix) {
  		return s[len(prefix):]
  	}
  	return s
  }

  //minigo:leaks s=r0/0
  func TrimSuffix(s, suffix []byte) []byte {
  	if HasSuffix(s, suffix) {
  		return s[:len(s)-len(suffix)]
  	}
  	return s
  }

  //minigo:leaks
  func IndexFunc(s []byte, f func(r rune) bool) int {
  	return indexFunc(s, f, true)
  }

  //minigo:leaks
  func LastIndexFunc(s []byte, f func(r rune) bool) int {
  	return lastIndexFunc(s, f, true)
  }

  //minigo:leaks
  func indexFunc(s []byte, f func(r rune) bool, truth bool) int

  //minigo:leaks
  func lastIndexFunc(s []byte, f func(r rune) bool, truth bool) int

  //minigo:leaks s=r0/0
  func Trim(s []byte, cutset string) []byte

  //minigo:leaks s=r0/0
  func TrimLeft(s []byte, cutset string) []byte

  //minigo:leaks s=r0/0
  func TrimRight(s []byte, cutset string) []byte

  //minigo:leaks s=r0/0
  func TrimSpace(s []byte) []byte

  //minigo:leaks
  func Runes(s []byte) []rune

  //minigo:leaks s=calls/0,mutates/0 old=calls/0,mutates/0
  func Replace(s, old, new []byte, n int) []byte

  //minigo:leaks s=calls/0,mutates/0 old=calls/0,mutates/0
  func ReplaceAll(s, old, new []byte) []byte {
  	return Replace(s, old, new, -1)
  }

  //minigo:leaks
  func EqualFold(s, t []byte) bool

  //minigo:leaks s=calls/0,mutates/0 sep=calls/0,mutates/0
  func Index(s, sep []byte) int

  //minigo:leaks s=calls/0,mutates/0,r0/0,r1/0 sep=calls/0,mutates/0
  func Cut(s, sep []byte) (before, after []byte, found bool)

  //minigo:leaks
  func Clone(b []byte) []byte {
  	if b == nil {
  		return nil
  	}
  	return append([]byte{}, b...)
  }

  //minigo:leaks s=r0/0
  func CutPrefix(s, prefix []byte) (after []byte, found bool) {
  	if !HasPrefix(s, prefix) {
  		return s, false
  	}
  	return s[len(prefix):], true
  }

  //minigo:leaks s=r0/0
  func CutSuffix(s, suffix []byte) (before []byte, found bool) {
  	if !HasSuffix(s, suffix) {
  		return s, false
  	}
  	return s[:len(s)-len(suffix)], true
  }

  //minigo:leaks s=r0/0,r1/0
  func CutLast(s, sep []byte) (before, after []byte, found bool)

  //minigo:leaks s=heap
  func Lines(s []byte) iter.Seq[[]byte] {
  	return /*line /usr/local/go/src/bytes/iter.go:19:9*/func(yield func([]byte) bool) {
  		for len(s) > 0 {
  			line := s
  			if i := IndexByte(s, '\n'); i >= 0 {
  				line = s[:i+1]
  			}
  			s = s[len(line):]
  			if !yield(line[:len(line):len(line)]) {
  				return
  			}
  		}
  	}
  }

  //minigo:leaks s=heap sep=heap sepSave=heap
  func splitSeq(s, sep []byte, sepSave int) iter.Seq[[]byte] {
  	return /*line /usr/local/go/src/bytes/iter.go:37:9*/func(yield func([]byte) bool) {
  		for len(sep) == 0 {
  			if len(s) == 0 {
  				return
  			}
  			_, size := utf8.DecodeRune(s)
  			if !yield(s[:size:size]) {
  				return
  			}
  			s = s[size:]
  		}
  		for {
  			i := Index(s, sep)
  			if i < 0 {
  				yield(s[:len(s):len(s)])
  				return
  			}
  			if !yield(s[: i+sepSave : i+sepSave]) {
  				return
  			}
  			s = s[i+len(sep):]
  		}
  	}
  }

  //minigo:leaks s=heap sep=heap
  func SplitSeq(s, sep []byte) iter.Seq[[]byte] {
  	return splitSeq(s, sep, 0)
  }

  //minigo:leaks s=heap sep=heap
  func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] {
  	return splitSeq(s, sep, len(sep))
  }

  //minigo:leaks s=heap
  func FieldsSeq(s []byte) iter.Seq[[]byte] {
  	return /*line /usr/local/go/src/bytes/iter.go:84:9*/func(yield func([]byte) bool) {
  		from := -1
  		for i, size := 0, 1; i < len(s); i += size {
  			r := rune(s[i])
  			space := asciiSpace[s[i]] != 0
  			size = 1
  			if r >= utf8.RuneSelf {
  				r, size = utf8.DecodeRune(s[i:])
  				space = unicode.IsSpace(r)
  			}
  			switch {
  			case !space && from < 0:
  				from = i
  			case space && from >= 0:
  				if !yield(s[from:i:i]) {
  					return
  				}
  				from = -1
  			}
  		}
  		if from >= 0 {
  			yield(s[from:len(s):len(s)])
  		}
  	}
  }

  //minigo:leaks s=heap f=heap
  func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
  	return /*line /usr/local/go/src/bytes/iter.go:117:9*/func(yield func([]byte) bool) {
  		from := -1
  		for i, size := 0, 0; i < len(s); i += size {
  			var r rune
  			r, size = utf8.DecodeRune(s[i:])
  			switch split := f(r); {
  			case !split && from < 0:
  				from = i
  			case split && from >= 0:
  				if !yield(s[from:i:i]) {
  					return
  				}
  				from = -1
  			}
  		}
  		if from >= 0 {
  			yield(s[from:len(s):len(s)])
  		}
  	}
  }

  //minigo:leaks
  func (r *Reader) Size() int64 {
  	return int64(len(r.s))
  }

  //minigo:leaks b=mutates/0
  func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
  	if off < 0 {
  		return 0, errors.New("bytes.Reader.ReadAt: negative offset")
  	}
  	if off >= int64(len(r.s)) {
  		return 0, io.EOF
  	}
  	n = copy(b, r.s[off:])
  	if n < len(b) {
  		err = io.EOF
  	}
  	return
  }

  //minigo:leaks r=mutates/0
  func (r *Reader) ReadByte() (byte, error) {
  	r.prevRune = -1
  	if r.i >= int64(len(r.s)) {
  		return 0, io.EOF
  	}
  	b := r.s[r.i]
  	r.i++
  	return b, nil
  }

  //minigo:leaks r=mutates/0
  func (r *Reader) UnreadByte() error {
  	if r.i <= 0 {
  		return errors.New("bytes.Reader.UnreadByte: at beginning of slice")
  	}
  	r.prevRune = -1
  	r.i--
  	return nil
  }

  //minigo:leaks r=mutates/0
  func (r *Reader) ReadRune() (ch rune, size int, err error)

  //minigo:leaks r=mutates/0
  func (r *Reader) UnreadRune() error {
  	if r.i <= 0 {
  		return errors.New("bytes.Reader.UnreadRune: at beginning of slice")
  	}
  	if r.prevRune < 0 {
  		return errors.New("bytes.Reader.UnreadRune: previous operation was not ReadRune")
  	}
  	r.i = int64(r.prevRune)
  	r.prevRune = -1
  	return nil
  }

  //minigo:leaks r=mutates/0
  func (r *Reader) Seek(offset int64, whence int) (int64, error) {
  	r.prevRune = -1
  	var abs int64
  	switch whence {
  	case io.SeekStart:
  		abs = offset
  	case io.SeekCurrent:
  		abs = offset + r.i
  	case io.SeekEnd:
  		abs = offset + int64(len(r.s))
  	default:
  		return 0, errors.New("bytes.Reader.Seek: invalid whence")
  	}
  	if abs < 0 {
  		return 0, errors.New("bytes.Reader.Seek: negative position")
  	}
  	r.i = abs
  	return abs, nil
  }

  //minigo:leaks r=content,mutates/0 w=heap
  func (r *Reader) WriteTo(w io.Writer) (n int64, err error)

  //minigo:leaks r=mutates/0 b=heap
  func (r *Reader) Reset(b []byte) {
  	*r = Reader{b, 0, -1}
  }
  """#
