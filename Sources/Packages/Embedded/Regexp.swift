/// The declarations of package regexp.
let embeddedRegexp: StaticString = #"""
  package regexp

  import (
  	"io"
  	"regexp/syntax"
  )

  type onePassProg struct {
  	opaque [5]*byte
  }
  type Regexp struct {
  	expr           string
  	prog           *syntax.Prog
  	onepass        *onePassProg
  	numSubexp      int
  	maxBitStateLen int
  	subexpNames    []string
  	prefix         string
  	prefixBytes    []byte
  	prefixRune     rune
  	prefixEnd      uint32
  	mpool          int
  	matchcap       int
  	prefixComplete bool
  	cond           syntax.EmptyOp
  	minInputLen    int
  	longest        bool
  }

  //minigo:leaks re=heap r=heap b=heap s=heap
  func (re *Regexp) doMatch(r io.RuneReader, b []byte, s string) bool {
  	return re.find(r, b, s, 0, 0, nil) != nil
  }

  //minigo:leaks re=heap r=heap b=heap s=heap dstCap=mutates/0,r0/0
  func (re *Regexp) find(r io.RuneReader, b []byte, s string, pos int, ncap int, dstCap []int) []int

  //minigo:leaks re=r0/1
  func (re *Regexp) String() string {
  	return re.expr
  }

  //minigo:leaks re=content
  func (re *Regexp) Copy() *Regexp {
  	re2 := *re
  	return &re2
  }

  //minigo:leaks expr=heap
  func Compile(expr string) (*Regexp, error) {
  	return compile(expr, syntax.Perl, false)
  }

  //minigo:leaks expr=heap
  func CompilePOSIX(expr string) (*Regexp, error) {
  	return compile(expr, syntax.POSIX, true)
  }

  //minigo:leaks re=mutates/0
  func (re *Regexp) Longest() {
  	re.longest = true
  }

  //minigo:leaks expr=heap
  func compile(expr string, mode syntax.Flags, longest bool) (*Regexp, error)

  //minigo:leaks str=heap
  func MustCompile(str string) *Regexp

  //minigo:leaks str=heap
  func MustCompilePOSIX(str string) *Regexp

  //minigo:leaks
  func (re *Regexp) NumSubexp() int {
  	return re.numSubexp
  }

  //minigo:leaks re=r0/1
  func (re *Regexp) SubexpNames() []string {
  	return re.subexpNames
  }

  //minigo:leaks
  func (re *Regexp) SubexpIndex(name string) int {
  	if name != "" {
  		for i, s := range re.subexpNames {
  			if name == s {
  				return i
  			}
  		}
  	}
  	return -1
  }

  //minigo:leaks re=r0/1
  func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
  	return re.prefix, re.prefixComplete
  }

  //minigo:leaks re=heap r=heap
  func (re *Regexp) MatchReader(r io.RuneReader) bool {
  	return re.doMatch(r, nil, "")
  }

  //minigo:leaks re=heap s=heap
  func (re *Regexp) MatchString(s string) bool {
  	return re.doMatch(nil, nil, s)
  }

  //minigo:leaks re=heap b=heap
  func (re *Regexp) Match(b []byte) bool {
  	return re.doMatch(nil, b, "")
  }

  //minigo:leaks pattern=heap r=heap
  func MatchReader(pattern string, r io.RuneReader) (matched bool, err error)

  //minigo:leaks pattern=heap s=heap
  func MatchString(pattern string, s string) (matched bool, err error)

  //minigo:leaks pattern=heap b=heap
  func Match(pattern string, b []byte) (matched bool, err error)

  //minigo:leaks re=heap src=heap repl=calls/0,mutates/0
  func (re *Regexp) ReplaceAllString(src, repl string) string

  //minigo:leaks re=heap src=heap repl=calls/0
  func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
  	return string(re.replaceAll(nil, src, 2, /*line /usr/local/go/src/regexp/regexp.go:566:43*/func(dst []byte, match []int) []byte {
  		return append(dst, repl...)
  	}))
  }

  //minigo:leaks re=heap src=heap repl=calls/0
  func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string

  //minigo:leaks re=heap bsrc=heap src=heap repl=calls/0
  func (re *Regexp) replaceAll(bsrc []byte, src string, nmatch int, repl func(dst []byte, m []int) []byte) []byte

  //minigo:leaks re=heap src=heap repl=calls/0,mutates/0
  func (re *Regexp) ReplaceAll(src, repl []byte) []byte

  //minigo:leaks re=heap src=heap repl=calls/0
  func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
  	return re.replaceAll(src, "", 2, /*line /usr/local/go/src/regexp/regexp.go:669:35*/func(dst []byte, match []int) []byte {
  		return append(dst, repl...)
  	})
  }

  //minigo:leaks re=heap src=heap repl=calls/0
  func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
  	return re.replaceAll(src, "", 2, /*line /usr/local/go/src/regexp/regexp.go:679:35*/func(dst []byte, match []int) []byte {
  		return append(dst, repl(src[match[0]:match[1]])...)
  	})
  }

  //minigo:leaks s=r0/0
  func QuoteMeta(s string) string

  //minigo:leaks re=heap b=heap
  func (re *Regexp) Find(b []byte) []byte

  //minigo:leaks re=heap s=heap
  func (re *Regexp) FindString(s string) string

  //minigo:leaks re=heap b=heap
  func (re *Regexp) FindIndex(b []byte) (m []int) {
  	m = re.find(nil, b, "", 0, 2, nil)
  	if m == nil {
  		return nil
  	}
  	return m[0:2]
  }

  //minigo:leaks re=heap s=heap
  func (re *Regexp) FindStringIndex(s string) (m []int) {
  	m = re.find(nil, nil, s, 0, 2, nil)
  	if m == nil {
  		return nil
  	}
  	return m[0:2]
  }

  //minigo:leaks re=heap r=heap
  func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int) {
  	m = re.find(r, nil, "", 0, 2, nil)
  	if m == nil {
  		return nil
  	}
  	return m[0:2]
  }

  //minigo:leaks re=heap b=heap
  func (re *Regexp) FindSubmatch(b []byte) [][]byte

  //minigo:leaks re=heap s=heap
  func (re *Regexp) FindStringSubmatch(s string) []string

  //minigo:leaks re=heap b=heap
  func (re *Regexp) FindSubmatchIndex(b []byte) []int

  //minigo:leaks re=heap s=heap
  func (re *Regexp) FindStringSubmatchIndex(s string) []int

  //minigo:leaks re=heap r=heap
  func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int

  //minigo:leaks re=heap b=heap
  func (re *Regexp) FindAll(b []byte, n int) [][]byte

  //minigo:leaks re=heap s=heap
  func (re *Regexp) FindAllString(s string, n int) []string

  //minigo:leaks re=heap b=heap
  func (re *Regexp) FindAllIndex(b []byte, n int) [][]int

  //minigo:leaks re=heap s=heap
  func (re *Regexp) FindAllStringIndex(s string, n int) [][]int

  //minigo:leaks re=heap b=heap
  func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte

  //minigo:leaks re=heap s=heap
  func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string

  //minigo:leaks re=heap b=heap
  func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int

  //minigo:leaks re=heap s=heap
  func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int

  //minigo:leaks dst=mutates/0,r0/0
  func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
  	return re.expand(dst, string(template), src, "", match)
  }

  //minigo:leaks dst=mutates/0,r0/0 template=calls/0,mutates/0
  func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
  	return re.expand(dst, template, nil, src, match)
  }

  //minigo:leaks dst=mutates/0,r0/0 template=calls/0,mutates/0
  func (re *Regexp) expand(dst []byte, template string, bsrc []byte, src string, match []int) []byte

  //minigo:leaks re=heap s=heap
  func (re *Regexp) Split(s string, n int) []string

  //minigo:leaks b=mutates/0,r0/0
  func (re *Regexp) AppendText(b []byte) ([]byte, error) {
  	return append(b, re.String()...), nil
  }

  //minigo:leaks
  func (re *Regexp) MarshalText() ([]byte, error) {
  	return re.AppendText(nil)
  }

  //minigo:leaks re=mutates/0
  func (re *Regexp) UnmarshalText(text []byte) error
  """#
