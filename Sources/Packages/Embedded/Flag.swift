/// The declarations of package flag.
let embeddedFlag: StaticString = #"""
  package flag

  import (
  	"encoding"
  	"io"
  	"os"
  	"strconv"
  	"time"
  )

  const (
  	ContinueOnError ErrorHandling = iota
  	ExitOnError
  	PanicOnError
  )

  type boolValue bool
  type intValue int
  type int64Value int64
  type uintValue uint
  type uint64Value uint64
  type stringValue string
  type float64Value float64
  type durationValue time.Duration
  type funcValue func(string) error
  type boolFuncValue func(string) error
  type Value interface {
  	String() string
  	Set(string) error
  }
  type Getter interface {
  	Value
  	Get() any
  }
  type ErrorHandling int
  type FlagSet struct {
  	Usage         func()
  	name          string
  	parsed        bool
  	actual        map[string]*Flag
  	formal        map[string]*Flag
  	args          []string
  	errorHandling ErrorHandling
  	output        io.Writer
  	undef         map[string]string
  }
  type Flag struct {
  	Name     string
  	Usage    string
  	Value    Value
  	DefValue string
  }

  var ErrHelp error
  var errParse error
  var Usage func()
  var CommandLine *FlagSet

  //minigo:leaks p=mutates/0,r0/0
  func newBoolValue(val bool, p *bool) *boolValue {
  	*p = val
  	return (*boolValue)(p)
  }

  //minigo:leaks b=mutates/0
  func (b *boolValue) Set(s string) error {
  	v, err := strconv.ParseBool(s)
  	if err != nil {
  		err = errParse
  	}
  	*b = boolValue(v)
  	return err
  }

  //minigo:leaks
  func (b *boolValue) Get() any {
  	return bool(*b)
  }

  //minigo:leaks
  func (b *boolValue) String() string {
  	return strconv.FormatBool(bool(*b))
  }

  //minigo:leaks
  func (b *boolValue) IsBoolFlag() bool {
  	return true
  }

  //minigo:leaks p=mutates/0,r0/0
  func newIntValue(val int, p *int) *intValue {
  	*p = val
  	return (*intValue)(p)
  }

  //minigo:leaks i=mutates/0
  func (i *intValue) Set(s string) error

  //minigo:leaks
  func (i *intValue) Get() any {
  	return int(*i)
  }

  //minigo:leaks
  func (i *intValue) String() string {
  	return strconv.Itoa(int(*i))
  }

  //minigo:leaks p=mutates/0,r0/0
  func newInt64Value(val int64, p *int64) *int64Value {
  	*p = val
  	return (*int64Value)(p)
  }

  //minigo:leaks i=mutates/0
  func (i *int64Value) Set(s string) error

  //minigo:leaks
  func (i *int64Value) Get() any {
  	return int64(*i)
  }

  //minigo:leaks
  func (i *int64Value) String() string {
  	return strconv.FormatInt(int64(*i), 10)
  }

  //minigo:leaks p=mutates/0,r0/0
  func newUintValue(val uint, p *uint) *uintValue {
  	*p = val
  	return (*uintValue)(p)
  }

  //minigo:leaks i=mutates/0
  func (i *uintValue) Set(s string) error

  //minigo:leaks
  func (i *uintValue) Get() any {
  	return uint(*i)
  }

  //minigo:leaks
  func (i *uintValue) String() string {
  	return strconv.FormatUint(uint64(*i), 10)
  }

  //minigo:leaks p=mutates/0,r0/0
  func newUint64Value(val uint64, p *uint64) *uint64Value {
  	*p = val
  	return (*uint64Value)(p)
  }

  //minigo:leaks i=mutates/0
  func (i *uint64Value) Set(s string) error

  //minigo:leaks
  func (i *uint64Value) Get() any {
  	return uint64(*i)
  }

  //minigo:leaks
  func (i *uint64Value) String() string {
  	return strconv.FormatUint(uint64(*i), 10)
  }

  //minigo:leaks val=heap p=mutates/0,r0/0
  func newStringValue(val string, p *string) *stringValue {
  	*p = val
  	return (*stringValue)(p)
  }

  //minigo:leaks s=mutates/0 val=heap
  func (s *stringValue) Set(val string) error {
  	*s = stringValue(val)
  	return nil
  }

  //minigo:leaks s=content
  func (s *stringValue) Get() any {
  	return string(*s)
  }

  //minigo:leaks s=r0/1
  func (s *stringValue) String() string {
  	return string(*s)
  }

  //minigo:leaks p=mutates/0,r0/0
  func newFloat64Value(val float64, p *float64) *float64Value {
  	*p = val
  	return (*float64Value)(p)
  }

  //minigo:leaks f=mutates/0
  func (f *float64Value) Set(s string) error

  //minigo:leaks
  func (f *float64Value) Get() any {
  	return float64(*f)
  }

  //minigo:leaks
  func (f *float64Value) String() string {
  	return strconv.FormatFloat(float64(*f), 'g', -1, 64)
  }

  //minigo:leaks p=mutates/0,r0/0
  func newDurationValue(val time.Duration, p *time.Duration) *durationValue {
  	*p = val
  	return (*durationValue)(p)
  }

  //minigo:leaks d=mutates/0 s=heap
  func (d *durationValue) Set(s string) error {
  	v, err := time.ParseDuration(s)
  	if err != nil {
  		err = errParse
  	}
  	*d = durationValue(v)
  	return err
  }

  //minigo:leaks
  func (d *durationValue) Get() any {
  	return time.Duration(*d)
  }

  //minigo:leaks
  func (d *durationValue) String() string {
  	return (*time.Duration)(d).String()
  }

  //minigo:leaks f=calls/0 s=heap
  func (f funcValue) Set(s string) error {
  	return f(s)
  }

  //minigo:leaks
  func (f funcValue) String() string {
  	return ""
  }

  //minigo:leaks f=calls/0 s=heap
  func (f boolFuncValue) Set(s string) error {
  	return f(s)
  }

  //minigo:leaks
  func (f boolFuncValue) String() string {
  	return ""
  }

  //minigo:leaks
  func (f boolFuncValue) IsBoolFlag() bool {
  	return true
  }

  //minigo:leaks f=r0/1
  func (f *FlagSet) Output() io.Writer {
  	if f.output == nil {
  		return os.Stderr
  	}
  	return f.output
  }

  //minigo:leaks f=r0/1
  func (f *FlagSet) Name() string {
  	return f.name
  }

  //minigo:leaks
  func (f *FlagSet) ErrorHandling() ErrorHandling {
  	return f.errorHandling
  }

  //minigo:leaks f=mutates/0 output=heap
  func (f *FlagSet) SetOutput(output io.Writer) {
  	f.output = output
  }

  //minigo:leaks f=heap/2
  func (f *FlagSet) VisitAll(fn func(*Flag))

  //minigo:leaks
  func VisitAll(fn func(*Flag)) {
  	CommandLine.VisitAll(fn)
  }

  //minigo:leaks f=heap/2
  func (f *FlagSet) Visit(fn func(*Flag))

  //minigo:leaks
  func Visit(fn func(*Flag)) {
  	CommandLine.Visit(fn)
  }

  //minigo:leaks
  func (f *FlagSet) Lookup(name string) *Flag {
  	return f.formal[name]
  }

  //minigo:leaks
  func Lookup(name string) *Flag {
  	return CommandLine.formal[name]
  }

  //minigo:leaks f=mutates/0 name=heap value=heap
  func (f *FlagSet) Set(name, value string) error {
  	return f.set(name, value)
  }

  //minigo:leaks f=mutates/0 name=heap value=heap
  func (f *FlagSet) set(name, value string) error

  //minigo:leaks name=heap value=heap
  func Set(name, value string) error {
  	return CommandLine.set(name, value)
  }

  //minigo:leaks flag=content
  func UnquoteUsage(flag *Flag) (name string, usage string)

  //minigo:leaks f=content
  func (f *FlagSet) PrintDefaults()

  //minigo:leaks
  func PrintDefaults() {
  	CommandLine.PrintDefaults()
  }

  //minigo:leaks f=content
  func (f *FlagSet) defaultUsage()

  //minigo:leaks
  func (f *FlagSet) NFlag() int {
  	return len(f.actual)
  }

  //minigo:leaks
  func NFlag() int {
  	return len(CommandLine.actual)
  }

  //minigo:leaks f=r0/2
  func (f *FlagSet) Arg(i int) string {
  	if i < 0 || i >= len(f.args) {
  		return ""
  	}
  	return f.args[i]
  }

  //minigo:leaks
  func Arg(i int) string {
  	return CommandLine.Arg(i)
  }

  //minigo:leaks
  func (f *FlagSet) NArg() int {
  	return len(f.args)
  }

  //minigo:leaks
  func NArg() int {
  	return len(CommandLine.args)
  }

  //minigo:leaks f=r0/1
  func (f *FlagSet) Args() []string {
  	return f.args
  }

  //minigo:leaks
  func Args() []string {
  	return CommandLine.args
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap usage=heap
  func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string) {
  	f.Var(newBoolValue(value, p), name, usage)
  }

  //minigo:leaks p=heap name=heap usage=heap
  func BoolVar(p *bool, name string, value bool, usage string) {
  	CommandLine.Var(newBoolValue(value, p), name, usage)
  }

  //minigo:leaks f=content,mutates/0 name=heap usage=heap
  func (f *FlagSet) Bool(name string, value bool, usage string) *bool

  //minigo:leaks name=heap usage=heap
  func Bool(name string, value bool, usage string) *bool {
  	return CommandLine.Bool(name, value, usage)
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap usage=heap
  func (f *FlagSet) IntVar(p *int, name string, value int, usage string) {
  	f.Var(newIntValue(value, p), name, usage)
  }

  //minigo:leaks p=heap name=heap usage=heap
  func IntVar(p *int, name string, value int, usage string) {
  	CommandLine.Var(newIntValue(value, p), name, usage)
  }

  //minigo:leaks f=content,mutates/0 name=heap usage=heap
  func (f *FlagSet) Int(name string, value int, usage string) *int

  //minigo:leaks name=heap usage=heap
  func Int(name string, value int, usage string) *int {
  	return CommandLine.Int(name, value, usage)
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap usage=heap
  func (f *FlagSet) Int64Var(p *int64, name string, value int64, usage string) {
  	f.Var(newInt64Value(value, p), name, usage)
  }

  //minigo:leaks p=heap name=heap usage=heap
  func Int64Var(p *int64, name string, value int64, usage string) {
  	CommandLine.Var(newInt64Value(value, p), name, usage)
  }

  //minigo:leaks f=content,mutates/0 name=heap usage=heap
  func (f *FlagSet) Int64(name string, value int64, usage string) *int64

  //minigo:leaks name=heap usage=heap
  func Int64(name string, value int64, usage string) *int64 {
  	return CommandLine.Int64(name, value, usage)
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap usage=heap
  func (f *FlagSet) UintVar(p *uint, name string, value uint, usage string) {
  	f.Var(newUintValue(value, p), name, usage)
  }

  //minigo:leaks p=heap name=heap usage=heap
  func UintVar(p *uint, name string, value uint, usage string) {
  	CommandLine.Var(newUintValue(value, p), name, usage)
  }

  //minigo:leaks f=content,mutates/0 name=heap usage=heap
  func (f *FlagSet) Uint(name string, value uint, usage string) *uint

  //minigo:leaks name=heap usage=heap
  func Uint(name string, value uint, usage string) *uint {
  	return CommandLine.Uint(name, value, usage)
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap usage=heap
  func (f *FlagSet) Uint64Var(p *uint64, name string, value uint64, usage string) {
  	f.Var(newUint64Value(value, p), name, usage)
  }

  //minigo:leaks p=heap name=heap usage=heap
  func Uint64Var(p *uint64, name string, value uint64, usage string) {
  	CommandLine.Var(newUint64Value(value, p), name, usage)
  }

  //minigo:leaks f=content,mutates/0 name=heap usage=heap
  func (f *FlagSet) Uint64(name string, value uint64, usage string) *uint64

  //minigo:leaks name=heap usage=heap
  func Uint64(name string, value uint64, usage string) *uint64 {
  	return CommandLine.Uint64(name, value, usage)
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap value=heap usage=heap
  func (f *FlagSet) StringVar(p *string, name string, value string, usage string) {
  	f.Var(newStringValue(value, p), name, usage)
  }

  //minigo:leaks p=heap name=heap value=heap usage=heap
  func StringVar(p *string, name string, value string, usage string) {
  	CommandLine.Var(newStringValue(value, p), name, usage)
  }

  //minigo:leaks f=content,mutates/0 name=heap value=heap usage=heap
  func (f *FlagSet) String(name string, value string, usage string) *string

  //minigo:leaks name=heap value=heap usage=heap
  func String(name string, value string, usage string) *string {
  	return CommandLine.String(name, value, usage)
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap usage=heap
  func (f *FlagSet) Float64Var(p *float64, name string, value float64, usage string) {
  	f.Var(newFloat64Value(value, p), name, usage)
  }

  //minigo:leaks p=heap name=heap usage=heap
  func Float64Var(p *float64, name string, value float64, usage string) {
  	CommandLine.Var(newFloat64Value(value, p), name, usage)
  }

  //minigo:leaks f=content,mutates/0 name=heap usage=heap
  func (f *FlagSet) Float64(name string, value float64, usage string) *float64

  //minigo:leaks name=heap usage=heap
  func Float64(name string, value float64, usage string) *float64 {
  	return CommandLine.Float64(name, value, usage)
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap usage=heap
  func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
  	f.Var(newDurationValue(value, p), name, usage)
  }

  //minigo:leaks p=heap name=heap usage=heap
  func DurationVar(p *time.Duration, name string, value time.Duration, usage string) {
  	CommandLine.Var(newDurationValue(value, p), name, usage)
  }

  //minigo:leaks f=content,mutates/0 name=heap usage=heap
  func (f *FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration

  //minigo:leaks name=heap usage=heap
  func Duration(name string, value time.Duration, usage string) *time.Duration {
  	return CommandLine.Duration(name, value, usage)
  }

  //minigo:leaks f=content,mutates/0 p=heap name=heap value=heap usage=heap
  func (f *FlagSet) TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string)

  //minigo:leaks p=heap name=heap value=heap usage=heap
  func TextVar(p encoding.TextUnmarshaler, name string, value encoding.TextMarshaler, usage string)

  //minigo:leaks f=content,mutates/0 name=heap usage=heap fn=heap
  func (f *FlagSet) Func(name, usage string, fn func(string) error) {
  	f.Var(funcValue(fn), name, usage)
  }

  //minigo:leaks name=heap usage=heap fn=heap
  func Func(name, usage string, fn func(string) error) {
  	CommandLine.Func(name, usage, fn)
  }

  //minigo:leaks f=content,mutates/0 name=heap usage=heap fn=heap
  func (f *FlagSet) BoolFunc(name, usage string, fn func(string) error) {
  	f.Var(boolFuncValue(fn), name, usage)
  }

  //minigo:leaks name=heap usage=heap fn=heap
  func BoolFunc(name, usage string, fn func(string) error) {
  	CommandLine.BoolFunc(name, usage, fn)
  }

  //minigo:leaks f=content,mutates/0 value=heap name=heap usage=heap
  func (f *FlagSet) Var(value Value, name string, usage string)

  //minigo:leaks value=heap name=heap usage=heap
  func Var(value Value, name string, usage string) {
  	CommandLine.Var(value, name, usage)
  }

  //minigo:leaks f=content,mutates/0 arguments=heap
  func (f *FlagSet) Parse(arguments []string) error

  //minigo:leaks
  func (f *FlagSet) Parsed() bool {
  	return f.parsed
  }

  //minigo:leaks
  func Parse() {
  	CommandLine.Parse(os.Args[1:])
  }

  //minigo:leaks
  func Parsed() bool {
  	return CommandLine.Parsed()
  }

  //minigo:leaks name=heap
  func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
  	f := &FlagSet{name: name, errorHandling: errorHandling}
  	f.Usage = f.defaultUsage
  	return f
  }

  //minigo:leaks f=mutates/0 name=heap
  func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
  	f.name = name
  	f.errorHandling = errorHandling
  }
  """#
