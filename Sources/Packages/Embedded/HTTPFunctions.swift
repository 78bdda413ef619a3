/// The functions of package net/http that only programs that import it need.
let embeddedHTTPFunctions: StaticString = #"""
  package http

  import (
  	"context"
  	"errors"
  	"io"
  	"io/fs"
  	"mime/multipart"
  	"net/http/httptrace"
  	"net/textproto"
  	"net/url"
  	"time"
  )

  //minigo:leaks url=heap
  func Get(url string) (resp *Response, err error) {
  	return DefaultClient.Get(url)
  }

  //minigo:leaks c=heap url=heap
  func (c *Client) Get(url string) (resp *Response, err error)

  //minigo:leaks c=heap req=heap
  func (c *Client) Do(req *Request) (*Response, error) {
  	return c.do(req)
  }

  //minigo:leaks c=heap req=heap
  func (c *Client) do(req *Request) (retres *Response, reterr error)

  //minigo:leaks url=heap contentType=heap body=heap
  func Post(url, contentType string, body io.Reader) (resp *Response, err error) {
  	return DefaultClient.Post(url, contentType, body)
  }

  //minigo:leaks c=heap url=heap contentType=heap body=heap
  func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error)

  //minigo:leaks url=heap
  func PostForm(url string, data url.Values) (resp *Response, err error) {
  	return DefaultClient.PostForm(url, data)
  }

  //minigo:leaks c=heap url=heap
  func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error)

  //minigo:leaks url=heap
  func Head(url string) (resp *Response, err error) {
  	return DefaultClient.Head(url)
  }

  //minigo:leaks c=heap url=heap
  func (c *Client) Head(url string) (resp *Response, err error)

  //minigo:leaks c=content
  func (c *Client) CloseIdleConnections()

  //minigo:leaks t=heap ctx=heap scheme=heap address=heap
  func (t *Transport) NewClientConn(ctx context.Context, scheme, address string) (*ClientConn, error)

  //minigo:leaks line=heap
  func ParseCookie(line string) ([]*Cookie, error)

  //minigo:leaks line=heap
  func ParseSetCookie(line string) (*Cookie, error)

  //minigo:leaks
  func readSetCookies(h Header) []*Cookie

  //minigo:leaks w=heap cookie=content
  func SetCookie(w ResponseWriter, cookie *Cookie)

  //minigo:leaks c=content
  func (c *Cookie) String() string

  //minigo:leaks c=content
  func (c *Cookie) Valid() error

  //minigo:leaks
  func readCookies(h Header, filter string) []*Cookie

  //minigo:leaks
  func NewCrossOriginProtection() *CrossOriginProtection {
  	return &CrossOriginProtection{}
  }

  //minigo:leaks fs=heap
  func NewFileTransport(fs FileSystem) RoundTripper {
  	return fileTransport{fileHandler{fs}}
  }

  //minigo:leaks fsys=heap
  func NewFileTransportFS(fsys fs.FS) RoundTripper {
  	return NewFileTransport(FS(fsys))
  }

  //minigo:leaks t=heap req=heap
  func (t fileTransport) RoundTrip(req *Request) (resp *Response, err error)

  //minigo:leaks d=heap
  func (d Dir) Open(name string) (File, error)

  //minigo:leaks w=heap modtime=mutates/0 content=heap
  func ServeContent(w ResponseWriter, req *Request, name string, modtime time.Time, content io.ReadSeeker)

  //minigo:leaks w=heap r=content name=heap
  func ServeFile(w ResponseWriter, r *Request, name string)

  //minigo:leaks w=heap r=content fsys=heap name=heap
  func ServeFileFS(w ResponseWriter, r *Request, fsys fs.FS, name string)

  //minigo:leaks f=heap name=heap
  func (f ioFS) Open(name string) (File, error)

  //minigo:leaks fsys=heap
  func FS(fsys fs.FS) FileSystem {
  	return ioFS{fsys}
  }

  //minigo:leaks root=heap
  func FileServer(root FileSystem) Handler {
  	return &fileHandler{root}
  }

  //minigo:leaks root=heap
  func FileServerFS(root fs.FS) Handler {
  	return FileServer(FS(root))
  }

  //minigo:leaks f=content w=heap r=content
  func (f *fileHandler) ServeHTTP(w ResponseWriter, r *Request)

  //minigo:leaks key=heap value=heap
  func (h Header) Add(key, value string) {
  	textproto.MIMEHeader(h).Add(key, value)
  }

  //minigo:leaks key=heap value=heap
  func (h Header) Set(key, value string) {
  	textproto.MIMEHeader(h).Set(key, value)
  }

  //minigo:leaks
  func (h Header) Get(key string) string {
  	return textproto.MIMEHeader(h).Get(key)
  }

  //minigo:leaks
  func (h Header) Values(key string) []string {
  	return textproto.MIMEHeader(h).Values(key)
  }

  //minigo:leaks
  func (h Header) Del(key string) {
  	textproto.MIMEHeader(h).Del(key)
  }

  //minigo:leaks h=content w=heap
  func (h Header) Write(w io.Writer) error {
  	return h.write(w, nil)
  }

  //minigo:leaks h=content w=heap
  func (h Header) write(w io.Writer, trace *httptrace.ClientTrace) error {
  	return h.writeSubset(w, nil, trace)
  }

  //minigo:leaks h=heap/2
  func (h Header) Clone() Header {
  	if h == nil {
  		return nil
  	}
  	nv := 0
  	for _, vv := range h {
  		nv += len(vv)
  	}
  	sv := make([]string, nv)
  	h2 := make(Header, len(h))
  	for k, vv := range h {
  		if vv == nil {
  			h2[k] = nil
  			continue
  		}
  		n := copy(sv, vv)
  		h2[k] = sv[:n:n]
  		sv = sv[n:]
  	}
  	return h2
  }

  //minigo:leaks
  func ParseTime(text string) (t time.Time, err error) {
  	for _, layout := range timeFormats {
  		t, err = time.Parse(layout, text)
  		if err == nil {
  			return
  		}
  	}
  	return
  }

  //minigo:leaks h=content w=heap
  func (h Header) WriteSubset(w io.Writer, exclude map[string]bool) error {
  	return h.writeSubset(w, exclude, nil)
  }

  //minigo:leaks h=content w=heap
  func (h Header) writeSubset(w io.Writer, exclude map[string]bool, trace *httptrace.ClientTrace) error

  //minigo:leaks s=r0/0
  func CanonicalHeaderKey(s string) string {
  	return textproto.CanonicalMIMEHeaderKey(s)
  }

  //minigo:leaks
  func (p Protocols) HTTP1() bool {
  	return p.bits&protoHTTP1 != 0
  }

  //minigo:leaks p=mutates/0
  func (p *Protocols) SetHTTP1(ok bool) {
  	p.setBit(protoHTTP1, ok)
  }

  //minigo:leaks
  func (p Protocols) HTTP2() bool {
  	return p.bits&protoHTTP2 != 0
  }

  //minigo:leaks p=mutates/0
  func (p *Protocols) SetHTTP2(ok bool) {
  	p.setBit(protoHTTP2, ok)
  }

  //minigo:leaks
  func (p Protocols) UnencryptedHTTP2() bool {
  	return p.bits&protoUnencryptedHTTP2 != 0
  }

  //minigo:leaks p=mutates/0
  func (p *Protocols) SetUnencryptedHTTP2(ok bool) {
  	p.setBit(protoUnencryptedHTTP2, ok)
  }

  //minigo:leaks p=mutates/0
  func (p *Protocols) setBit(bit uint8, ok bool) {
  	if ok {
  		p.bits |= bit
  	} else {
  		p.bits &^= bit
  	}
  }

  //minigo:leaks
  func (p Protocols) String() string

  //minigo:leaks p=r0/1
  func (p *pattern) String() string {
  	return p.str
  }

  //minigo:leaks pe=r0/1
  func (pe *ProtocolError) Error() string {
  	return pe.ErrorString
  }

  //minigo:leaks
  func (pe *ProtocolError) Is(err error) bool {
  	return pe == ErrNotSupported && err == errors.ErrUnsupported
  }

  //minigo:leaks r=r0/1
  func (r *Request) Context() context.Context {
  	if r.ctx != nil {
  		return r.ctx
  	}
  	return context.Background()
  }

  //minigo:leaks r=content ctx=heap
  func (r *Request) WithContext(ctx context.Context) *Request {
  	if ctx == nil {
  		panic("nil context")
  	}
  	r2 := new(Request)
  	*r2 = *r
  	r2.ctx = ctx
  	return r2
  }

  //minigo:leaks r=content ctx=heap
  func (r *Request) Clone(ctx context.Context) *Request

  //minigo:leaks
  func (r *Request) ProtoAtLeast(major, minor int) bool {
  	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
  }

  //minigo:leaks
  func (r *Request) UserAgent() string {
  	return r.Header.Get("User-Agent")
  }

  //minigo:leaks
  func (r *Request) Cookies() []*Cookie {
  	return readCookies(r.Header, "")
  }

  //minigo:leaks
  func (r *Request) CookiesNamed(name string) []*Cookie {
  	if name == "" {
  		return []*Cookie{}
  	}
  	return readCookies(r.Header, name)
  }

  //minigo:leaks
  func (r *Request) Cookie(name string) (*Cookie, error) {
  	if name == "" {
  		return nil, ErrNoCookie
  	}
  	for _, c := range readCookies(r.Header, name) {
  		return c, nil
  	}
  	return nil, ErrNoCookie
  }

  //minigo:leaks c=content
  func (r *Request) AddCookie(c *Cookie)

  //minigo:leaks
  func (r *Request) Referer() string {
  	return r.Header.Get("Referer")
  }

  //minigo:leaks r=content,mutates/0
  func (r *Request) MultipartReader() (*multipart.Reader, error)

  //minigo:leaks r=content w=heap
  func (r *Request) Write(w io.Writer) error {
  	return r.write(w, false, nil, nil)
  }

  //minigo:leaks r=content w=heap
  func (r *Request) WriteProxy(w io.Writer) error {
  	return r.write(w, true, nil, nil)
  }

  //minigo:leaks r=content w=heap extraHeaders=content
  func (r *Request) write(w io.Writer, usingProxy bool, extraHeaders Header, waitForContinue func() bool) (err error)
  """#
