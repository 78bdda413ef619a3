/// The declarations of package encoding/csv.
let embeddedEncodingCsv: StaticString = #"""
  package csv

  import (
  	"bufio"
  	"io"
  )

  type ParseError struct {
  	StartLine int
  	Line      int
  	Column    int
  	Err       error
  }
  type Reader struct {
  	Comma            rune
  	Comment          rune
  	FieldsPerRecord  int
  	LazyQuotes       bool
  	TrimLeadingSpace bool
  	ReuseRecord      bool
  	TrailingComma    bool
  	r                *bufio.Reader
  	numLine          int
  	offset           int64
  	rawBuffer        []byte
  	recordBuffer     []byte
  	fieldIndexes     []int
  	fieldPositions   []position
  	lastRecord       []string
  }
  type position struct{ line, col int }
  type Writer struct {
  	Comma   rune
  	UseCRLF bool
  	w       *bufio.Writer
  }

  var ErrBareQuote error
  var ErrQuote error
  var ErrFieldCount error
  var ErrTrailingComma error

  //minigo:leaks e=content
  func (e *ParseError) Error() string

  //minigo:leaks e=r0/1
  func (e *ParseError) Unwrap() error {
  	return e.Err
  }

  //minigo:leaks r=heap
  func NewReader(r io.Reader) *Reader {
  	return &Reader{Comma: ',', r: bufio.NewReader(r)}
  }

  //minigo:leaks r=content,mutates/0
  func (r *Reader) Read() (record []string, err error)

  //minigo:leaks
  func (r *Reader) FieldPos(field int) (line, column int) {
  	if field < 0 || field >= len(r.fieldPositions) {
  		panic("out of range index passed to FieldPos")
  	}
  	p := &r.fieldPositions[field]
  	return p.line, p.col
  }

  //minigo:leaks
  func (r *Reader) InputOffset() int64 {
  	return r.offset
  }

  //minigo:leaks r=content,mutates/0
  func (r *Reader) ReadAll() (records [][]string, err error)

  //minigo:leaks w=heap
  func NewWriter(w io.Writer) *Writer {
  	return &Writer{Comma: ',', w: bufio.NewWriter(w)}
  }

  //minigo:leaks w=heap/2,mutates/1 record=content
  func (w *Writer) Write(record []string) error

  //minigo:leaks w=heap/2,mutates/1
  func (w *Writer) Flush() {
  	w.w.Flush()
  }

  //minigo:leaks w=heap/2,mutates/1
  func (w *Writer) Error() error {
  	_, err := w.w.Write(nil)
  	return err
  }

  //minigo:leaks w=heap/2,mutates/1 records=heap/2
  func (w *Writer) WriteAll(records [][]string) error
  """#
