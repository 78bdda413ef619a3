/// The declarations of package log.
let embeddedLog: StaticString = #"""
  package log

  import (
  	"fmt"
  	"io"
  	"sync"
  	"sync/atomic"
  )

  const (
  	Ldate = 1 << iota
  	Ltime
  	Lmicroseconds
  	Llongfile
  	Lshortfile
  	LUTC
  	Lmsgprefix
  	LstdFlags = Ldate | Ltime
  )

  type Logger struct {
  	outMu     sync.Mutex
  	out       io.Writer
  	prefix    atomic.Pointer[string]
  	flag      atomic.Int32
  	isDiscard atomic.Bool
  }

  var std *Logger

  //minigo:leaks out=heap prefix=heap
  func New(out io.Writer, prefix string, flag int) *Logger

  //minigo:leaks l=heap w=heap
  func (l *Logger) SetOutput(w io.Writer)

  //minigo:leaks
  func Default() *Logger {
  	return std
  }

  //minigo:leaks l=heap s=calls/0
  func (l *Logger) Output(calldepth int, s string) error {
  	return l.output(0, calldepth+1, /*line /usr/local/go/src/log/log.go:194:34*/func(b []byte) []byte {
  		return append(b, s...)
  	})
  }

  //minigo:leaks l=heap appendOutput=calls/0
  func (l *Logger) output(pc uintptr, calldepth int, appendOutput func([]byte) []byte) error

  //minigo:leaks l=heap v=calls/0,content
  func (l *Logger) Print(v ...any) {
  	l.output(0, 2, /*line /usr/local/go/src/log/log.go:259:17*/func(b []byte) []byte {
  		return fmt.Append(b, v...)
  	})
  }

  //minigo:leaks l=heap format=calls/0 v=calls/0,content
  func (l *Logger) Printf(format string, v ...any) {
  	l.output(0, 2, /*line /usr/local/go/src/log/log.go:267:17*/func(b []byte) []byte {
  		return fmt.Appendf(b, format, v...)
  	})
  }

  //minigo:leaks l=heap v=calls/0,content
  func (l *Logger) Println(v ...any) {
  	l.output(0, 2, /*line /usr/local/go/src/log/log.go:275:17*/func(b []byte) []byte {
  		return fmt.Appendln(b, v...)
  	})
  }

  //minigo:leaks l=heap v=calls/0,content
  func (l *Logger) Fatal(v ...any)

  //minigo:leaks l=heap format=calls/0 v=calls/0,content
  func (l *Logger) Fatalf(format string, v ...any)

  //minigo:leaks l=heap v=calls/0,content
  func (l *Logger) Fatalln(v ...any)

  //minigo:leaks l=heap v=content
  func (l *Logger) Panic(v ...any)

  //minigo:leaks l=heap v=content
  func (l *Logger) Panicf(format string, v ...any)

  //minigo:leaks l=heap v=content
  func (l *Logger) Panicln(v ...any)

  //minigo:leaks l=calls/0,mutates/0
  func (l *Logger) Flags() int {
  	return int(l.flag.Load())
  }

  //minigo:leaks l=calls/0,mutates/0
  func (l *Logger) SetFlags(flag int) {
  	l.flag.Store(int32(flag))
  }

  //minigo:leaks l=heap
  func (l *Logger) Prefix() string {
  	if p := l.prefix.Load(); p != nil {
  		return *p
  	}
  	return ""
  }

  //minigo:leaks l=heap prefix=heap
  func (l *Logger) SetPrefix(prefix string) {
  	l.prefix.Store(&prefix)
  }

  //minigo:leaks l=heap
  func (l *Logger) Writer() io.Writer

  //minigo:leaks w=heap
  func SetOutput(w io.Writer) {
  	std.SetOutput(w)
  }

  //minigo:leaks
  func Flags() int {
  	return std.Flags()
  }

  //minigo:leaks
  func SetFlags(flag int) {
  	std.SetFlags(flag)
  }

  //minigo:leaks
  func Prefix() string {
  	return std.Prefix()
  }

  //minigo:leaks
  func SetPrefix(prefix string) {
  	std.SetPrefix(prefix)
  }

  //minigo:leaks
  func Writer() io.Writer {
  	return std.Writer()
  }

  //minigo:leaks v=calls/0,content
  func Print(v ...any) {
  	std.output(0, 2, /*line /usr/local/go/src/log/log.go:400:19*/func(b []byte) []byte {
  		return fmt.Append(b, v...)
  	})
  }

  //minigo:leaks format=calls/0 v=calls/0,content
  func Printf(format string, v ...any) {
  	std.output(0, 2, /*line /usr/local/go/src/log/log.go:408:19*/func(b []byte) []byte {
  		return fmt.Appendf(b, format, v...)
  	})
  }

  //minigo:leaks v=calls/0,content
  func Println(v ...any) {
  	std.output(0, 2, /*line /usr/local/go/src/log/log.go:416:19*/func(b []byte) []byte {
  		return fmt.Appendln(b, v...)
  	})
  }

  //minigo:leaks v=calls/0,content
  func Fatal(v ...any)

  //minigo:leaks format=calls/0 v=calls/0,content
  func Fatalf(format string, v ...any)

  //minigo:leaks v=calls/0,content
  func Fatalln(v ...any)

  //minigo:leaks v=content
  func Panic(v ...any)

  //minigo:leaks v=content
  func Panicf(format string, v ...any)

  //minigo:leaks v=content
  func Panicln(v ...any)

  //minigo:leaks s=calls/0
  func Output(calldepth int, s string) error {
  	return std.output(0, calldepth+1, /*line /usr/local/go/src/log/log.go:480:36*/func(b []byte) []byte {
  		return append(b, s...)
  	})
  }
  """#
