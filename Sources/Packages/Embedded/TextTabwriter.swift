/// The declarations of package text/tabwriter.
let embeddedTextTabwriter: StaticString = #"""
  package tabwriter

  import (
  	"io"
  )

  const (
  	FilterHTML uint = 1 << iota
  	StripEscape
  	AlignRight
  	DiscardEmptyColumns
  	TabIndent
  	Debug
  )
  const Escape = '\xff'

  type cell struct {
  	size  int
  	width int
  	htab  bool
  }
  type Writer struct {
  	output   io.Writer
  	minwidth int
  	tabwidth int
  	padding  int
  	padbytes [8]byte
  	flags    uint
  	buf      []byte
  	pos      int
  	cell     cell
  	endChar  byte
  	lines    [][]cell
  	widths   []int
  }

  //minigo:leaks b=content,mutates/0,r0/0 output=heap
  func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer

  //minigo:leaks b=heap
  func (b *Writer) Flush() error {
  	return b.flush()
  }

  //minigo:leaks b=heap
  func (b *Writer) flush() (err error)

  //minigo:leaks b=heap
  func (b *Writer) Write(buf []byte) (n int, err error)

  //minigo:leaks output=heap
  func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
  	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
  }
  """#
