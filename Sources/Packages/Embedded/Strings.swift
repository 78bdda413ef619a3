/// What other packages need of package strings.
let embeddedStrings: StaticString = #"""
  package strings

  import (
  	"internal/stringslite"
  	"io"
  	"sync"
  )

  type Replacer struct {
  	once   sync.Once
  	r      replacer
  	oldnew []string
  }
  type replacer interface {
  	Replace(s string) string
  	WriteString(w io.Writer, s string) (n int, err error)
  }

  //minigo:leaks r=heap s=heap
  func (r *Replacer) Replace(s string) string

  //minigo:leaks s=calls/0,mutates/0 substr=calls/0,mutates/0
  func Contains(s, substr string) bool {
  	return Index(s, substr) >= 0
  }

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func genSplit(s, sep string, sepSave, n int) []string

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func Split(s, sep string) []string {
  	return genSplit(s, sep, 0, -1)
  }

  //minigo:leaks
  func HasPrefix(s, prefix string) bool {
  	return stringslite.HasPrefix(s, prefix)
  }

  //minigo:leaks s=r0/0
  func TrimPrefix(s, prefix string) string {
  	return stringslite.TrimPrefix(s, prefix)
  }

  //minigo:leaks s=calls/0,mutates/0,r0/0 old=calls/0,mutates/0
  func Replace(s, old, new string, n int) string

  //minigo:leaks s=calls/0,mutates/0,r0/0 old=calls/0,mutates/0
  func ReplaceAll(s, old, new string) string {
  	return Replace(s, old, new, -1)
  }

  //minigo:leaks s=calls/0,mutates/0 substr=calls/0,mutates/0
  func Index(s, substr string) int {
  	return stringslite.Index(s, substr)
  }
  """#

/// What only programs that import package strings need of it.
let embeddedStringsRest: StaticString = #"""
  package strings

  import (
  	"errors"
  	"internal/abi"
  	"internal/bytealg"
  	"internal/stringslite"
  	"io"
  	"iter"
  	"unicode"
  	"unicode/utf8"
  	"unsafe"
  )

  type Builder struct {
  	addr *Builder
  	buf  []byte
  }
  type Reader struct {
  	s        string
  	i        int64
  	prevRune int
  }

  var asciiSpace [256]uint8

  //minigo:leaks b=mutates/0
  func (b *Builder) copyCheck() {
  	if b.addr == nil {
  		b.addr = (*Builder)(abi.NoEscape(unsafe.Pointer(b)))
  	} else if b.addr != b {
  		panic("strings: illegal use of non-zero Builder copied by value")
  	}
  }

  //minigo:leaks b=r0/1
  func (b *Builder) String() string {
  	return unsafe.String(unsafe.SliceData(b.buf), len(b.buf))
  }

  //minigo:leaks
  func (b *Builder) Len() int {
  	return len(b.buf)
  }

  //minigo:leaks
  func (b *Builder) Cap() int {
  	return cap(b.buf)
  }

  //minigo:leaks b=mutates/0
  func (b *Builder) Reset() {
  	b.addr = nil
  	b.buf = nil
  }

  //minigo:leaks b=mutates/0
  func (b *Builder) Grow(n int)

  //minigo:leaks b=content,mutates/0
  func (b *Builder) Write(p []byte) (int, error) {
  	b.copyCheck()
  	b.buf = append(b.buf, p...)
  	return len(p), nil
  }

  //minigo:leaks b=content,mutates/0
  func (b *Builder) WriteByte(c byte) error {
  	b.copyCheck()
  	b.buf = append(b.buf, c)
  	return nil
  }

  //minigo:leaks b=content,mutates/0
  func (b *Builder) WriteRune(r rune) (int, error)

  //minigo:leaks b=content,mutates/0
  func (b *Builder) WriteString(s string) (int, error) {
  	b.copyCheck()
  	b.buf = append(b.buf, s...)
  	return len(s), nil
  }

  //minigo:leaks
  func Clone(s string) string {
  	return stringslite.Clone(s)
  }

  //minigo:leaks a=heap b=heap
  func Compare(a, b string) int {
  	return bytealg.CompareString(a, b)
  }

  //minigo:leaks s=heap
  func Lines(s string) iter.Seq[string] {
  	return /*line /usr/local/go/src/strings/iter.go:19:9*/func(yield func(string) bool) {
  		for len(s) > 0 {
  			line := s
  			if i := IndexByte(s, '\n'); i >= 0 {
  				line = s[:i+1]
  			}
  			s = s[len(line):]
  			if !yield(line) {
  				return
  			}
  		}
  	}
  }

  //minigo:leaks s=heap sep=heap sepSave=heap
  func splitSeq(s, sep string, sepSave int) iter.Seq[string] {
  	return /*line /usr/local/go/src/strings/iter.go:37:9*/func(yield func(string) bool) {
  		for len(sep) == 0 {
  			if len(s) == 0 {
  				return
  			}
  			_, size := utf8.DecodeRuneInString(s)
  			if !yield(s[:size]) {
  				return
  			}
  			s = s[size:]
  		}
  		for {
  			i := Index(s, sep)
  			if i < 0 {
  				yield(s)
  				return
  			}
  			if !yield(s[:i+sepSave]) {
  				return
  			}
  			s = s[i+len(sep):]
  		}
  	}
  }

  //minigo:leaks s=heap sep=heap
  func SplitSeq(s, sep string) iter.Seq[string] {
  	return splitSeq(s, sep, 0)
  }

  //minigo:leaks s=heap sep=heap
  func SplitAfterSeq(s, sep string) iter.Seq[string] {
  	return splitSeq(s, sep, len(sep))
  }

  //minigo:leaks s=heap
  func FieldsSeq(s string) iter.Seq[string] {
  	return /*line /usr/local/go/src/strings/iter.go:84:9*/func(yield func(string) bool) {
  		from := -1
  		for i, size := 0, 1; i < len(s); i += size {
  			r := rune(s[i])
  			space := asciiSpace[s[i]] != 0
  			size = 1
  			if r >= utf8.RuneSelf {
  				r, size = utf8.DecodeRuneInString(s[i:])
  				space = unicode.IsSpace(r)
  			}
  			switch {
  			case !space && from < 0:
  				from = i
  			case space && from >= 0:
  				if !yield(s[from:i]) {
  					return
  				}
  				from = -1
  			}
  		}
  		if from >= 0 {
  			yield(s[from:])
  		}
  	}
  }

  //minigo:leaks s=heap f=heap
  func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
  	return /*line /usr/local/go/src/strings/iter.go:117:9*/func(yield func(string) bool) {
  		from := -1
  		for i, size := 0, 0; i < len(s); i += size {
  			var r rune
  			r, size = utf8.DecodeRuneInString(s[i:])
  			switch split := f(r); {
  			case !split && from < 0:
  				from = i
  			case split && from >= 0:
  				if !yield(s[from:i]) {
  					return
  				}
  				from = -1
  			}
  		}
  		if from >= 0 {
  			yield(s[from:])
  		}
  	}
  }

  //minigo:leaks
  func (r *Reader) Len() int {
  	if r.i >= int64(len(r.s)) {
  		return 0
  	}
  	return int(int64(len(r.s)) - r.i)
  }

  //minigo:leaks
  func (r *Reader) Size() int64 {
  	return int64(len(r.s))
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

  //minigo:leaks b=mutates/0
  func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
  	if off < 0 {
  		return 0, errors.New("strings.Reader.ReadAt: negative offset")
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
  		return errors.New("strings.Reader.UnreadByte: at beginning of string")
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
  		return errors.New("strings.Reader.UnreadRune: at beginning of string")
  	}
  	if r.prevRune < 0 {
  		return errors.New("strings.Reader.UnreadRune: previous operation was not ReadRune")
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
  		return 0, errors.New("strings.Reader.Seek: invalid whence")
  	}
  	if abs < 0 {
  		return 0, errors.New("strings.Reader.Seek: negative position")
  	}
  	r.i = abs
  	return abs, nil
  }

  //minigo:leaks r=content,mutates/0 w=heap
  func (r *Reader) WriteTo(w io.Writer) (n int64, err error)

  //minigo:leaks r=mutates/0 s=heap
  func (r *Reader) Reset(s string) {
  	*r = Reader{s, 0, -1}
  }

  //minigo:leaks s=heap
  func NewReader(s string) *Reader {
  	return &Reader{s, 0, -1}
  }

  //minigo:leaks oldnew=content
  func NewReplacer(oldnew ...string) *Replacer {
  	if len(oldnew)%2 == 1 {
  		panic("strings.NewReplacer: odd argument count")
  	}
  	return &Replacer{oldnew: append([]string(nil), oldnew...)}
  }

  //minigo:leaks r=heap w=heap s=heap
  func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error)

  //minigo:leaks s=calls/0,mutates/0 substr=calls/0,mutates/0
  func Count(s, substr string) int

  //minigo:leaks s=calls/0,mutates/0 chars=calls/0,mutates/0
  func ContainsAny(s, chars string) bool {
  	return IndexAny(s, chars) >= 0
  }

  //minigo:leaks s=calls/0,mutates/0
  func ContainsRune(s string, r rune) bool {
  	return IndexRune(s, r) >= 0
  }

  //minigo:leaks
  func ContainsFunc(s string, f func(rune) bool) bool {
  	return IndexFunc(s, f) >= 0
  }

  //minigo:leaks
  func LastIndex(s, substr string) int

  //minigo:leaks s=calls/0,mutates/0
  func IndexByte(s string, c byte) int {
  	return stringslite.IndexByte(s, c)
  }

  //minigo:leaks s=calls/0,mutates/0
  func IndexRune(s string, r rune) int

  //minigo:leaks s=calls/0,mutates/0 chars=calls/0,mutates/0
  func IndexAny(s, chars string) int

  //minigo:leaks chars=calls/0,mutates/0
  func LastIndexAny(s, chars string) int

  //minigo:leaks
  func LastIndexByte(s string, c byte) int {
  	return bytealg.LastIndexByteString(s, c)
  }

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func SplitN(s, sep string, n int) []string {
  	return genSplit(s, sep, 0, n)
  }

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func SplitAfterN(s, sep string, n int) []string {
  	return genSplit(s, sep, len(sep), n)
  }

  //minigo:leaks s=heap sep=calls/0,mutates/0
  func SplitAfter(s, sep string) []string {
  	return genSplit(s, sep, len(sep), -1)
  }

  //minigo:leaks s=heap
  func Fields(s string) []string

  //minigo:leaks s=heap
  func FieldsFunc(s string, f func(rune) bool) []string

  //minigo:leaks elems=r0/1
  func Join(elems []string, sep string) string

  //minigo:leaks
  func HasSuffix(s, suffix string) bool {
  	return stringslite.HasSuffix(s, suffix)
  }

  //minigo:leaks s=r0/0
  func Map(mapping func(rune) rune, s string) string

  //minigo:leaks s=r0/0
  func Repeat(s string, count int) string

  //minigo:leaks s=r0/0
  func ToUpper(s string) string

  //minigo:leaks s=r0/0
  func ToLower(s string) string

  //minigo:leaks s=r0/0
  func ToTitle(s string) string {
  	return Map(unicode.ToTitle, s)
  }

  //minigo:leaks s=r0/0
  func ToUpperSpecial(c unicode.SpecialCase, s string) string {
  	return Map(c.ToUpper, s)
  }

  //minigo:leaks s=r0/0
  func ToLowerSpecial(c unicode.SpecialCase, s string) string {
  	return Map(c.ToLower, s)
  }

  //minigo:leaks s=r0/0
  func ToTitleSpecial(c unicode.SpecialCase, s string) string {
  	return Map(c.ToTitle, s)
  }

  //minigo:leaks s=r0/0
  func ToValidUTF8(s, replacement string) string

  //minigo:leaks s=r0/0
  func Title(s string) string

  //minigo:leaks s=r0/0
  func TrimLeftFunc(s string, f func(rune) bool) string {
  	i := indexFunc(s, f, false)
  	if i == -1 {
  		return ""
  	}
  	return s[i:]
  }

  //minigo:leaks s=r0/0
  func TrimRightFunc(s string, f func(rune) bool) string

  //minigo:leaks s=r0/0
  func TrimFunc(s string, f func(rune) bool) string

  //minigo:leaks
  func IndexFunc(s string, f func(rune) bool) int {
  	return indexFunc(s, f, true)
  }

  //minigo:leaks
  func LastIndexFunc(s string, f func(rune) bool) int {
  	return lastIndexFunc(s, f, true)
  }

  //minigo:leaks
  func indexFunc(s string, f func(rune) bool, truth bool) int {
  	for i, r := range s {
  		if f(r) == truth {
  			return i
  		}
  	}
  	return -1
  }

  //minigo:leaks
  func lastIndexFunc(s string, f func(rune) bool, truth bool) int

  //minigo:leaks s=r0/0 cutset=calls/0,mutates/0
  func Trim(s, cutset string) string

  //minigo:leaks s=r0/0 cutset=calls/0,mutates/0
  func TrimLeft(s, cutset string) string

  //minigo:leaks s=r0/0 cutset=calls/0,mutates/0
  func TrimRight(s, cutset string) string

  //minigo:leaks s=r0/0
  func TrimSpace(s string) string

  //minigo:leaks s=r0/0
  func TrimSuffix(s, suffix string) string {
  	return stringslite.TrimSuffix(s, suffix)
  }

  //minigo:leaks
  func EqualFold(s, t string) bool

  //minigo:leaks s=calls/0,mutates/0,r0/0,r1/0 sep=calls/0,mutates/0
  func Cut(s, sep string) (before, after string, found bool) {
  	return stringslite.Cut(s, sep)
  }

  //minigo:leaks s=r0/0
  func CutPrefix(s, prefix string) (after string, found bool) {
  	return stringslite.CutPrefix(s, prefix)
  }

  //minigo:leaks s=r0/0
  func CutSuffix(s, suffix string) (before string, found bool) {
  	return stringslite.CutSuffix(s, suffix)
  }

  //minigo:leaks s=r0/0,r1/0
  func CutLast(s, sep string) (before, after string, found bool)
  """#
