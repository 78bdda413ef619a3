/// The declarations of package net/url.
let embeddedURL: StaticString = #"""
  package url

  import (
  	"fmt"
  	"slices"
  )

  const (
  	encodePath encoding = 1 << iota
  	encodePathSegment
  	encodeHost
  	encodeZone
  	encodeUserPassword
  	encodeQueryComponent
  	encodeFragment
  	hexChar
  )

  type encoding uint8
  type Error struct {
  	Op  string
  	URL string
  	Err error
  }
  type EscapeError string
  type InvalidHostError string
  type URL struct {
  	Scheme      string
  	Opaque      string
  	User        *Userinfo
  	Host        string
  	Path        string
  	Fragment    string
  	RawQuery    string
  	RawPath     string
  	RawFragment string
  	ForceQuery  bool
  	OmitHost    bool
  }
  type Userinfo struct {
  	username    string
  	password    string
  	passwordSet bool
  }
  type Values map[string][]string

  //minigo:leaks e=r0/1
  func (e *Error) Unwrap() error {
  	return e.Err
  }

  //minigo:leaks e=content
  func (e *Error) Error() string {
  	return fmt.Sprintf("%s %q: %s", e.Op, e.URL, e.Err)
  }

  //minigo:leaks e=content
  func (e *Error) Timeout() bool {
  	t, ok := e.Err.(interface{ Timeout() bool })
  	return ok && t.Timeout()
  }

  //minigo:leaks e=content
  func (e *Error) Temporary() bool {
  	t, ok := e.Err.(interface{ Temporary() bool })
  	return ok && t.Temporary()
  }

  //minigo:leaks
  func (e EscapeError) Error() string

  //minigo:leaks
  func (e InvalidHostError) Error() string

  //minigo:leaks s=heap
  func QueryUnescape(s string) (string, error) {
  	return unescape(s, encodeQueryComponent)
  }

  //minigo:leaks s=heap
  func PathUnescape(s string) (string, error) {
  	return unescape(s, encodePathSegment)
  }

  //minigo:leaks s=heap
  func unescape(s string, mode encoding) (string, error)

  //minigo:leaks s=r0/0
  func QueryEscape(s string) string {
  	return escape(s, encodeQueryComponent)
  }

  //minigo:leaks s=r0/0
  func PathEscape(s string) string {
  	return escape(s, encodePathSegment)
  }

  //minigo:leaks s=r0/0
  func escape(s string, mode encoding) string

  //minigo:leaks username=heap
  func User(username string) *Userinfo {
  	return &Userinfo{username, "", false}
  }

  //minigo:leaks username=heap password=heap
  func UserPassword(username, password string) *Userinfo {
  	return &Userinfo{username, password, true}
  }

  //minigo:leaks u=r0/1
  func (u *Userinfo) Username() string {
  	if u == nil {
  		return ""
  	}
  	return u.username
  }

  //minigo:leaks u=r0/1
  func (u *Userinfo) Password() (string, bool) {
  	if u == nil {
  		return "", false
  	}
  	return u.password, u.passwordSet
  }

  //minigo:leaks u=r0/1
  func (u *Userinfo) String() string

  //minigo:leaks rawURL=heap
  func Parse(rawURL string) (*URL, error)

  //minigo:leaks rawURL=heap
  func ParseRequestURI(rawURL string) (*URL, error)

  //minigo:leaks u=content
  func (u *URL) EscapedPath() string

  //minigo:leaks u=content
  func (u *URL) EscapedFragment() string

  //minigo:leaks u=content
  func (u *URL) String() string

  //minigo:leaks u=content
  func (u *URL) Redacted() string

  //minigo:leaks
  func (v Values) Get(key string) string {
  	vs := v[key]
  	if len(vs) == 0 {
  		return ""
  	}
  	return vs[0]
  }

  //minigo:leaks key=heap value=heap
  func (v Values) Set(key, value string) {
  	v[key] = []string{value}
  }

  //minigo:leaks key=heap value=heap
  func (v Values) Add(key, value string) {
  	v[key] = append(v[key], value)
  }

  //minigo:leaks
  func (v Values) Del(key string) {
  	delete(v, key)
  }

  //minigo:leaks
  func (v Values) Has(key string) bool {
  	_, ok := v[key]
  	return ok
  }

  //minigo:leaks vs=heap/2
  func (vs Values) Clone() Values {
  	if vs == nil {
  		return nil
  	}
  	newVals := make(Values, len(vs))
  	for k, v := range vs {
  		newVals[k] = slices.Clone(v)
  	}
  	return newVals
  }

  //minigo:leaks query=heap
  func ParseQuery(query string) (Values, error) {
  	m := make(Values)
  	err := parseQuery(m, query)
  	return m, err
  }

  //minigo:leaks query=heap
  func parseQuery(m Values, query string) (err error)

  //minigo:leaks
  func (v Values) Encode() string

  //minigo:leaks
  func (u *URL) IsAbs() bool {
  	return u.Scheme != ""
  }

  //minigo:leaks u=content ref=heap
  func (u *URL) Parse(ref string) (*URL, error)

  //minigo:leaks u=content ref=content
  func (u *URL) ResolveReference(ref *URL) *URL

  //minigo:leaks u=content
  func (u *URL) Query() Values

  //minigo:leaks u=content
  func (u *URL) RequestURI() string

  //minigo:leaks u=r0/1
  func (u *URL) Hostname() string {
  	host, _ := splitHostPort(u.Host)
  	return host
  }

  //minigo:leaks u=r0/1
  func (u *URL) Port() string {
  	_, port := splitHostPort(u.Host)
  	return port
  }

  //minigo:leaks hostPort=r0/0,r1/0
  func splitHostPort(hostPort string) (host, port string)

  //minigo:leaks u=content
  func (u *URL) MarshalBinary() (text []byte, err error) {
  	return u.AppendBinary(nil)
  }

  //minigo:leaks u=content b=mutates/0,r0/0
  func (u *URL) AppendBinary(b []byte) ([]byte, error) {
  	return append(b, u.String()...), nil
  }

  //minigo:leaks u=mutates/0
  func (u *URL) UnmarshalBinary(text []byte) error

  //minigo:leaks u=content elem=content,mutates/0
  func (u *URL) JoinPath(elem ...string) *URL {
  	url, _ := u.joinPath(elem...)
  	return url
  }

  //minigo:leaks u=content elem=content,mutates/0
  func (u *URL) joinPath(elem ...string) (*URL, error)

  //minigo:leaks base=heap elem=content,mutates/0
  func JoinPath(base string, elem ...string) (result string, err error)

  //minigo:leaks u=content
  func (u *URL) Clone() *URL {
  	if u == nil {
  		return nil
  	}
  	uc := new(*u)
  	if u.User != nil {
  		uc.User = new(*u.User)
  	}
  	return uc
  }
  """#
