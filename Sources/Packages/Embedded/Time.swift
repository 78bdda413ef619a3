/// What other packages need of package time.
let embeddedTime: StaticString = #"""
  package time

  type Time struct {
  	wall uint64
  	ext  int64
  	loc  *Location
  }
  type Duration int64
  type Location struct {
  	name       string
  	zone       []zone
  	tx         []zoneTrans
  	extend     string
  	cacheStart int64
  	cacheEnd   int64
  	cacheZone  *zone
  }
  type zone struct {
  	opaque [4]*byte
  }
  type zoneTrans struct {
  	opaque [2]uint64
  }

  //minigo:leaks
  func (t Time) String() string

  //minigo:leaks
  func (d Duration) String() string {
  	var arr [32]byte
  	n := d.format(&arr)
  	return string(arr[n:])
  }

  //minigo:leaks buf=mutates/0
  func (d Duration) format(buf *[32]byte) int

  //minigo:leaks l=r0/0
  func (l *Location) get() *Location

  //minigo:leaks l=r0/1
  func (l *Location) String() string {
  	return l.get().name
  }
  """#

/// What only programs that import package time need of it.
let embeddedTimeRest: StaticString = #"""
  package time

  import (
  	"unsafe"
  )

  const (
  	Layout      = "01/02 03:04:05PM '06 -0700"
  	ANSIC       = "Mon Jan _2 15:04:05 2006"
  	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
  	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
  	RFC822      = "02 Jan 06 15:04 MST"
  	RFC822Z     = "02 Jan 06 15:04 -0700"
  	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
  	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
  	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
  	RFC3339     = "2006-01-02T15:04:05Z07:00"
  	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
  	Kitchen     = "3:04PM"
  	Stamp       = "Jan _2 15:04:05"
  	StampMilli  = "Jan _2 15:04:05.000"
  	StampMicro  = "Jan _2 15:04:05.000000"
  	StampNano   = "Jan _2 15:04:05.000000000"
  	DateTime    = "2006-01-02 15:04:05"
  	DateOnly    = "2006-01-02"
  	TimeOnly    = "15:04:05"
  )
  const (
  	hasMonotonic = 1 << 63
  	nsecMask     = 1<<30 - 1
  	nsecShift    = 30
  )
  const (
  	January Month = 1 + iota
  	February
  	March
  	April
  	May
  	June
  	July
  	August
  	September
  	October
  	November
  	December
  )
  const (
  	Sunday Weekday = iota
  	Monday
  	Tuesday
  	Wednesday
  	Thursday
  	Friday
  	Saturday
  )
  const (
  	secondsPerMinute       = 60
  	secondsPerHour         = 60 * secondsPerMinute
  	secondsPerDay          = 24 * secondsPerHour
  	unixToInternal   int64 = (1969*365 + 1969/4 - 1969/100 + 1969/400) * secondsPerDay
  	internalToUnix   int64 = -unixToInternal
  	wallToInternal   int64 = (1884*365 + 1884/4 - 1884/100 + 1884/400) * secondsPerDay
  )
  const (
  	minDuration Duration = -1 << 63
  	maxDuration Duration = 1<<63 - 1
  )
  const (
  	Nanosecond  Duration = 1
  	Microsecond          = 1000 * Nanosecond
  	Millisecond          = 1000 * Microsecond
  	Second               = 1000 * Millisecond
  	Minute               = 60 * Second
  	Hour                 = 60 * Minute
  )

  type ParseError struct {
  	Layout     string
  	Value      string
  	LayoutElem string
  	ValueElem  string
  	Message    string
  }
  type Timer struct {
  	C         <-chan Time
  	initTimer bool
  }
  type Ticker struct {
  	C          <-chan Time
  	initTicker bool
  }
  type Month int
  type Weekday int
  type absSeconds uint64
  type absDays uint64

  var longDayNames []string
  var longMonthNames []string
  var UTC *Location
  var utcLoc Location
  var Local *Location

  //minigo:leaks
  func (t Time) GoString() string

  //minigo:leaks
  func (t Time) Format(layout string) string

  //minigo:leaks b=mutates/0,r0/0
  func (t Time) AppendFormat(b []byte, layout string) []byte

  //minigo:leaks
  func (e *ParseError) Error() string

  //minigo:leaks layout=heap
  func Parse(layout, value string) (Time, error)

  //minigo:leaks layout=heap loc=heap
  func ParseInLocation(layout, value string, loc *Location) (Time, error)

  //minigo:leaks s=heap
  func ParseDuration(s string) (Duration, error)

  //minigo:leaks
  func parseStrictRFC3339(b []byte) (Time, error)

  //minigo:leaks
  func Sleep(d Duration)

  //minigo:leaks ~p0=heap
  func stopTimer(*Timer) bool

  //minigo:leaks t=heap
  func (t *Timer) Stop() bool {
  	if !t.initTimer {
  		panic("time: Stop called on uninitialized Timer")
  	}
  	return stopTimer(t)
  }

  //minigo:leaks
  func NewTimer(d Duration) *Timer

  //minigo:leaks t=heap
  func (t *Timer) Reset(d Duration) bool

  //minigo:leaks
  func After(d Duration) <-chan Time {
  	return NewTimer(d).C
  }

  //minigo:leaks f=heap
  func AfterFunc(d Duration, f func()) *Timer

  //minigo:leaks
  func NewTicker(d Duration) *Ticker

  //minigo:leaks t=heap
  func (t *Ticker) Stop() {
  	if !t.initTicker {
  		return
  	}
  	stopTimer((*Timer)(unsafe.Pointer(t)))
  }

  //minigo:leaks t=heap
  func (t *Ticker) Reset(d Duration)

  //minigo:leaks
  func Tick(d Duration) <-chan Time {
  	if d <= 0 {
  		return nil
  	}
  	return NewTicker(d).C
  }

  //minigo:leaks
  func (t *Time) nsec() int32 {
  	return int32(t.wall & nsecMask)
  }

  //minigo:leaks
  func (t *Time) sec() int64 {
  	if t.wall&hasMonotonic != 0 {
  		return wallToInternal + int64(t.wall<<1>>(nsecShift+1))
  	}
  	return t.ext
  }

  //minigo:leaks
  func (t *Time) unixSec() int64 {
  	return t.sec() + internalToUnix
  }

  //minigo:leaks t=mutates/0 loc=heap
  func (t *Time) setLoc(loc *Location) {
  	if loc == &utcLoc {
  		loc = nil
  	}
  	t.stripMono()
  	t.loc = loc
  }

  //minigo:leaks t=mutates/0
  func (t *Time) stripMono() {
  	if t.wall&hasMonotonic != 0 {
  		t.ext = t.sec()
  		t.wall &= nsecMask
  	}
  }

  //minigo:leaks
  func (t Time) IsZero() bool {
  	return t.wall == 0 && t.ext == 0
  }

  //minigo:leaks
  func (t Time) After(u Time) bool

  //minigo:leaks
  func (t Time) Before(u Time) bool

  //minigo:leaks
  func (t Time) Compare(u Time) int

  //minigo:leaks
  func (t Time) Equal(u Time) bool

  //minigo:leaks
  func (m Month) String() string {
  	if January <= m && m <= December {
  		return longMonthNames[m-1]
  	}
  	buf := make([]byte, 20)
  	n := fmtInt(buf, uint64(m))
  	return "%!Month(" + string(buf[n:]) + ")"
  }

  //minigo:leaks
  func (d Weekday) String() string {
  	if Sunday <= d && d <= Saturday {
  		return longDayNames[d]
  	}
  	buf := make([]byte, 20)
  	n := fmtInt(buf, uint64(d))
  	return "%!Weekday(" + string(buf[n:]) + ")"
  }

  //minigo:leaks
  func (abs absSeconds) days() absDays {
  	return absDays(abs / secondsPerDay)
  }

  //minigo:leaks
  func (t Time) absSec() absSeconds

  //minigo:leaks
  func (t Time) Date() (year int, month Month, day int)

  //minigo:leaks
  func (t Time) Year() int

  //minigo:leaks
  func (t Time) Month() Month

  //minigo:leaks
  func (t Time) Day() int

  //minigo:leaks
  func (t Time) Weekday() Weekday {
  	return t.absSec().days().weekday()
  }

  //minigo:leaks
  func (days absDays) weekday() Weekday {
  	return Weekday((uint64(days) + uint64(Wednesday)) % 7)
  }

  //minigo:leaks
  func (t Time) ISOWeek() (year, week int)

  //minigo:leaks
  func (t Time) Clock() (hour, min, sec int)

  //minigo:leaks
  func (t Time) Hour() int {
  	return int(t.absSec()%secondsPerDay) / secondsPerHour
  }

  //minigo:leaks
  func (t Time) Minute() int {
  	return int(t.absSec()%secondsPerHour) / secondsPerMinute
  }

  //minigo:leaks
  func (t Time) Second() int {
  	return int(t.absSec() % secondsPerMinute)
  }

  //minigo:leaks
  func (t Time) Nanosecond() int {
  	return int(t.nsec())
  }

  //minigo:leaks
  func (t Time) YearDay() int

  //minigo:leaks buf=mutates/0
  func fmtInt(buf []byte, v uint64) int {
  	w := len(buf)
  	if v == 0 {
  		w--
  		buf[w] = '0'
  	} else {
  		for v > 0 {
  			w--
  			buf[w] = byte(v%10) + '0'
  			v /= 10
  		}
  	}
  	return w
  }

  //minigo:leaks
  func (d Duration) Nanoseconds() int64 {
  	return int64(d)
  }

  //minigo:leaks
  func (d Duration) Microseconds() int64 {
  	return int64(d) / 1e3
  }

  //minigo:leaks
  func (d Duration) Milliseconds() int64 {
  	return int64(d) / 1e6
  }

  //minigo:leaks
  func (d Duration) Seconds() float64 {
  	sec := d / Second
  	nsec := d % Second
  	return float64(sec) + float64(nsec)/1e9
  }

  //minigo:leaks
  func (d Duration) Minutes() float64 {
  	min := d / Minute
  	nsec := d % Minute
  	return float64(min) + float64(nsec)/(60*1e9)
  }

  //minigo:leaks
  func (d Duration) Hours() float64 {
  	hour := d / Hour
  	nsec := d % Hour
  	return float64(hour) + float64(nsec)/(60*60*1e9)
  }

  //minigo:leaks
  func (d Duration) Truncate(m Duration) Duration {
  	if m <= 0 {
  		return d
  	}
  	return d - d%m
  }

  //minigo:leaks
  func (d Duration) Round(m Duration) Duration

  //minigo:leaks
  func (d Duration) Abs() Duration {
  	switch {
  	case d >= 0:
  		return d
  	case d == minDuration:
  		return maxDuration
  	default:
  		return -d
  	}
  }

  //minigo:leaks t=mutates/0,r0/0
  func (t Time) Add(d Duration) Time

  //minigo:leaks u=mutates/0
  func (t Time) Sub(u Time) Duration

  //minigo:leaks t=mutates/0
  func Since(t Time) Duration

  //minigo:leaks
  func Until(t Time) Duration

  //minigo:leaks t=heap
  func (t Time) AddDate(years int, months int, days int) Time

  //minigo:leaks
  func Now() Time

  //minigo:leaks
  func unixTime(sec int64, nsec int32) Time {
  	return Time{uint64(nsec), sec + unixToInternal, Local}
  }

  //minigo:leaks t=mutates/0,r0/0
  func (t Time) UTC() Time {
  	t.setLoc(&utcLoc)
  	return t
  }

  //minigo:leaks t=mutates/0,r0/0
  func (t Time) Local() Time {
  	t.setLoc(Local)
  	return t
  }

  //minigo:leaks t=mutates/0,r0/0 loc=heap
  func (t Time) In(loc *Location) Time {
  	if loc == nil {
  		panic("time: missing Location in call to Time.In")
  	}
  	t.setLoc(loc)
  	return t
  }

  //minigo:leaks t=r0/0
  func (t Time) Location() *Location {
  	l := t.loc
  	if l == nil {
  		l = UTC
  	}
  	return l
  }

  //minigo:leaks t=r0/1
  func (t Time) Zone() (name string, offset int)

  //minigo:leaks t=heap
  func (t Time) ZoneBounds() (start, end Time)

  //minigo:leaks
  func (t Time) Unix() int64 {
  	return t.unixSec()
  }

  //minigo:leaks
  func (t Time) UnixMilli() int64 {
  	return t.unixSec()*1e3 + int64(t.nsec())/1e6
  }

  //minigo:leaks
  func (t Time) UnixMicro() int64 {
  	return t.unixSec()*1e6 + int64(t.nsec())/1e3
  }

  //minigo:leaks
  func (t Time) UnixNano() int64 {
  	return (t.unixSec())*1e9 + int64(t.nsec())
  }

  //minigo:leaks b=mutates/0,r0/0
  func (t Time) AppendBinary(b []byte) ([]byte, error)

  //minigo:leaks
  func (t Time) MarshalBinary() ([]byte, error) {
  	b, err := t.AppendBinary(make([]byte, 0, 16))
  	if err != nil {
  		return nil, err
  	}
  	return b, nil
  }

  //minigo:leaks t=mutates/0
  func (t *Time) UnmarshalBinary(data []byte) error

  //minigo:leaks
  func (t Time) GobEncode() ([]byte, error)

  //minigo:leaks t=mutates/0
  func (t *Time) GobDecode(data []byte) error {
  	return t.UnmarshalBinary(data)
  }

  //minigo:leaks
  func (t Time) MarshalJSON() ([]byte, error)

  //minigo:leaks t=mutates/0
  func (t *Time) UnmarshalJSON(data []byte) error

  //minigo:leaks b=mutates/0,r0/0
  func (t Time) appendTo(b []byte, errPrefix string) ([]byte, error)

  //minigo:leaks b=mutates/0,r0/0
  func (t Time) AppendText(b []byte) ([]byte, error) {
  	return t.appendTo(b, "Time.AppendText: ")
  }

  //minigo:leaks
  func (t Time) MarshalText() ([]byte, error) {
  	return t.appendTo(make([]byte, 0, len(RFC3339Nano)), "Time.MarshalText: ")
  }

  //minigo:leaks t=mutates/0
  func (t *Time) UnmarshalText(data []byte) error {
  	var err error
  	*t, err = parseStrictRFC3339(data)
  	return err
  }

  //minigo:leaks
  func Unix(sec int64, nsec int64) Time {
  	if nsec < 0 || nsec >= 1e9 {
  		n := nsec / 1e9
  		sec += n
  		nsec -= n * 1e9
  		if nsec < 0 {
  			nsec += 1e9
  			sec--
  		}
  	}
  	return unixTime(sec, int32(nsec))
  }

  //minigo:leaks
  func UnixMilli(msec int64) Time {
  	return Unix(msec/1e3, (msec%1e3)*1e6)
  }

  //minigo:leaks
  func UnixMicro(usec int64) Time {
  	return Unix(usec/1e6, (usec%1e6)*1e3)
  }

  //minigo:leaks
  func (t Time) IsDST() bool

  //minigo:leaks loc=heap
  func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time

  //minigo:leaks t=mutates/0,r0/0
  func (t Time) Truncate(d Duration) Time

  //minigo:leaks t=mutates/0,r0/0
  func (t Time) Round(d Duration) Time

  //minigo:leaks name=heap
  func FixedZone(name string, offset int) *Location

  //minigo:leaks name=heap
  func LoadLocation(name string) (*Location, error)

  //minigo:leaks name=heap data=calls/0,mutates/0
  func LoadLocationFromTZData(name string, data []byte) (*Location, error)
  """#
