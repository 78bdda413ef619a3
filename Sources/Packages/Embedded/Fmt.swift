let embeddedFmt: StaticString = #"""
  package fmt

  import (
  	"io"
  	"os"
  )

  type Stringer interface {
  	String() string
  }

  //minigo:leaks w=heap a=content
  func Fprintln(w io.Writer, a ...any) (n int, err error)

  func Println(a ...any) (n int, err error) {
  	return Fprintln(os.Stdout, a...)
  }
  """#
