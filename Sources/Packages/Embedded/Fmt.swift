/// What other packages need of package fmt.
let embeddedFmt: StaticString = #"""
  package fmt

  //minigo:leaks a=content
  func Sprintf(format string, a ...any) string

  //minigo:leaks b=mutates/0,r0/0 a=content
  func Appendf(b []byte, format string, a ...any) []byte

  //minigo:leaks b=mutates/0,r0/0 a=content
  func Append(b []byte, a ...any) []byte

  //minigo:leaks b=mutates/0,r0/0 a=content
  func Appendln(b []byte, a ...any) []byte
  """#

/// What only programs that import package fmt need of it.
let embeddedFmtRest: StaticString = #"""
  package fmt

  import (
  	"errors"
  	"io"
  	"os"
  )

  type State interface {
  	Write(b []byte) (n int, err error)
  	Width() (wid int, ok bool)
  	Precision() (prec int, ok bool)
  	Flag(c int) bool
  }
  type Formatter interface{ Format(f State, verb rune) }
  type Stringer interface{ String() string }
  type GoStringer interface{ GoString() string }
  type ScanState interface {
  	ReadRune() (r rune, size int, err error)
  	UnreadRune() error
  	SkipSpace()
  	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
  	Width() (wid int, ok bool)
  	Read(buf []byte) (n int, err error)
  }
  type Scanner interface {
  	Scan(state ScanState, verb rune) error
  }
  type stringReader string

  //minigo:leaks format=heap a=content
  func Errorf(format string, a ...any) (err error) {
  	if err = errorf(format, a...); err != nil {
  		return err
  	}
  	return errors.New(format)
  }

  //minigo:leaks format=calls/0,mutates/0 a=content
  func errorf(format string, a ...any) error

  //minigo:leaks state=heap
  func FormatString(state State, verb rune) string

  //minigo:leaks w=heap a=content
  func Fprintf(w io.Writer, format string, a ...any) (n int, err error)

  //minigo:leaks a=content
  func Printf(format string, a ...any) (n int, err error) {
  	return Fprintf(os.Stdout, format, a...)
  }

  //minigo:leaks w=heap a=content
  func Fprint(w io.Writer, a ...any) (n int, err error)

  //minigo:leaks a=content
  func Print(a ...any) (n int, err error) {
  	return Fprint(os.Stdout, a...)
  }

  //minigo:leaks a=content
  func Sprint(a ...any) string

  //minigo:leaks w=heap a=content
  func Fprintln(w io.Writer, a ...any) (n int, err error)

  //minigo:leaks a=content
  func Println(a ...any) (n int, err error) {
  	return Fprintln(os.Stdout, a...)
  }

  //minigo:leaks a=content
  func Sprintln(a ...any) string

  //minigo:leaks a=content
  func Scan(a ...any) (n int, err error) {
  	return Fscan(os.Stdin, a...)
  }

  //minigo:leaks a=content
  func Scanln(a ...any) (n int, err error) {
  	return Fscanln(os.Stdin, a...)
  }

  //minigo:leaks a=content
  func Scanf(format string, a ...any) (n int, err error) {
  	return Fscanf(os.Stdin, format, a...)
  }

  //minigo:leaks r=mutates/0 b=mutates/0
  func (r *stringReader) Read(b []byte) (n int, err error) {
  	n = copy(b, *r)
  	*r = (*r)[n:]
  	if n == 0 {
  		err = io.EOF
  	}
  	return
  }

  //minigo:leaks str=heap a=content
  func Sscan(str string, a ...any) (n int, err error) {
  	return Fscan((*stringReader)(&str), a...)
  }

  //minigo:leaks str=heap a=content
  func Sscanln(str string, a ...any) (n int, err error) {
  	return Fscanln((*stringReader)(&str), a...)
  }

  //minigo:leaks str=heap a=content
  func Sscanf(str string, format string, a ...any) (n int, err error) {
  	return Fscanf((*stringReader)(&str), format, a...)
  }

  //minigo:leaks r=heap a=content
  func Fscan(r io.Reader, a ...any) (n int, err error)

  //minigo:leaks r=heap a=content
  func Fscanln(r io.Reader, a ...any) (n int, err error)

  //minigo:leaks r=heap a=content
  func Fscanf(r io.Reader, format string, a ...any) (n int, err error)
  """#
