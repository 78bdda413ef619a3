/// More functions of package net/http that only programs that import it need.
let embeddedHTTPMoreFunctions: StaticString = #"""
  package http

  import (
  	"bufio"
  	"context"
  	"io"
  	"mime/multipart"
  	"net"
  	"net/http/internal"
  	"net/url"
  	"strings"
  	"time"
  )

  //minigo:leaks
  func ParseHTTPVersion(vers string) (major, minor int, ok bool)

  //minigo:leaks method=heap url=heap body=heap
  func NewRequest(method, url string, body io.Reader) (*Request, error) {
  	return NewRequestWithContext(context.Background(), method, url, body)
  }

  //minigo:leaks ctx=heap method=heap url=heap body=heap
  func NewRequestWithContext(ctx context.Context, method, url string, body io.Reader) (*Request, error)

  //minigo:leaks
  func (r *Request) BasicAuth() (username, password string, ok bool)

  //minigo:leaks
  func (r *Request) SetBasicAuth(username, password string)

  //minigo:leaks w=heap r=heap
  func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser {
  	if n < 0 {
  		n = 0
  	}
  	return &maxBytesReader{w: w, r: r, i: n, n: n}
  }

  //minigo:leaks
  func (e *MaxBytesError) Error() string {
  	return "http: request body too large"
  }

  //minigo:leaks l=content,mutates/0 p=heap
  func (l *maxBytesReader) Read(p []byte) (n int, err error)

  //minigo:leaks l=content
  func (l *maxBytesReader) Close() error {
  	return l.r.Close()
  }

  //minigo:leaks r=content,mutates/0
  func (r *Request) ParseForm() error

  //minigo:leaks r=content,mutates/0
  func (r *Request) ParseMultipartForm(maxMemory int64) error

  //minigo:leaks r=content,mutates/0
  func (r *Request) FormValue(key string) string

  //minigo:leaks r=content,mutates/0
  func (r *Request) PostFormValue(key string) string

  //minigo:leaks r=content,mutates/0
  func (r *Request) FormFile(key string) (multipart.File, *multipart.FileHeader, error)

  //minigo:leaks r=r0/2
  func (r *Request) PathValue(name string) string {
  	if i := r.patIndex(name); i >= 0 {
  		return r.matches[i]
  	}
  	return r.otherValues[name]
  }

  //minigo:leaks r=mutates/0 name=heap value=heap
  func (r *Request) SetPathValue(name, value string) {
  	if i := r.patIndex(name); i >= 0 {
  		r.matches[i] = value
  	} else {
  		if r.otherValues == nil {
  			r.otherValues = map[string]string{}
  		}
  		r.otherValues[name] = value
  	}
  }

  //minigo:leaks
  func (r *Request) patIndex(name string) int {
  	if r.pat == nil {
  		return -1
  	}
  	i := 0
  	for _, seg := range r.pat.segments {
  		if seg.wild && seg.s != "" {
  			if name == seg.s {
  				return i
  			}
  			i++
  		}
  	}
  	return -1
  }

  //minigo:leaks
  func (r *Response) Cookies() []*Cookie {
  	return readSetCookies(r.Header)
  }

  //minigo:leaks r=heap/3
  func (r *Response) Location() (*url.URL, error)

  //minigo:leaks
  func (r *Response) ProtoAtLeast(major, minor int) bool {
  	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
  }

  //minigo:leaks r=content w=heap
  func (r *Response) Write(w io.Writer) error

  //minigo:leaks rw=heap
  func NewResponseController(rw ResponseWriter) *ResponseController {
  	return &ResponseController{rw}
  }

  //minigo:leaks c=content
  func (c *ResponseController) Flush() error

  //minigo:leaks c=content
  func (c *ResponseController) Hijack() (net.Conn, *bufio.ReadWriter, error)

  //minigo:leaks c=content deadline=heap
  func (c *ResponseController) SetReadDeadline(deadline time.Time) error

  //minigo:leaks c=content deadline=heap
  func (c *ResponseController) SetWriteDeadline(deadline time.Time) error

  //minigo:leaks c=content
  func (c *ResponseController) EnableFullDuplex() error

  //minigo:leaks t=heap req=heap
  func (t *Transport) RoundTrip(req *Request) (*Response, error) {
  	if t == nil {
  		panic("transport is nil")
  	}
  	return t.roundTrip(req)
  }

  //minigo:leaks w=heap r=heap
  func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) {
  	f(w, r)
  }

  //minigo:leaks w=heap error=heap
  func Error(w ResponseWriter, error string, code int)

  //minigo:leaks w=heap
  func NotFound(w ResponseWriter, r *Request) {
  	Error(w, "404 page not found", StatusNotFound)
  }

  //minigo:leaks
  func NotFoundHandler() Handler {
  	return HandlerFunc(NotFound)
  }

  //minigo:leaks prefix=heap h=heap
  func StripPrefix(prefix string, h Handler) Handler {
  	if prefix == "" {
  		return h
  	}
  	return HandlerFunc(/*line /usr/local/go/src/net/http/server.go:2410:21*/func(w ResponseWriter, r *Request) {
  		p := strings.TrimPrefix(r.URL.Path, prefix)
  		rp := strings.TrimPrefix(r.URL.RawPath, prefix)
  		if len(p) == len(r.URL.Path) || r.URL.RawPath != "" && len(rp) == len(r.URL.RawPath) {
  			NotFound(w, r)
  			return
  		}
  		r2 := new(Request)
  		*r2 = *r
  		r2.URL = new(url.URL)
  		*r2.URL = *r.URL
  		r2.URL.Path, r2.URL.RawPath = p, rp
  		h.ServeHTTP(w, r2)
  	})
  }

  //minigo:leaks w=heap r=heap/2 url=heap
  func Redirect(w ResponseWriter, r *Request, url string, code int)

  //minigo:leaks rh=content w=heap r=heap/2
  func (rh *redirectHandler) ServeHTTP(w ResponseWriter, r *Request) {
  	Redirect(w, r, rh.url, rh.code)
  }

  //minigo:leaks url=heap
  func RedirectHandler(url string, code int) Handler {
  	return &redirectHandler{url, code}
  }

  //minigo:leaks
  func NewServeMux() *ServeMux {
  	return &ServeMux{}
  }

  //minigo:leaks mux=heap r=content
  func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string)

  //minigo:leaks mux=heap w=heap r=heap
  func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request)

  //minigo:leaks mux=heap pattern=heap handler=heap
  func (mux *ServeMux) Handle(pattern string, handler Handler)

  //minigo:leaks mux=heap pattern=heap handler=heap
  func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request))

  //minigo:leaks pattern=heap handler=heap
  func Handle(pattern string, handler Handler)

  //minigo:leaks pattern=heap handler=heap
  func HandleFunc(pattern string, handler func(ResponseWriter, *Request))

  //minigo:leaks l=heap handler=heap
  func Serve(l net.Listener, handler Handler) error {
  	srv := &Server{Handler: handler}
  	return srv.Serve(l)
  }

  //minigo:leaks l=heap handler=heap certFile=heap keyFile=heap
  func ServeTLS(l net.Listener, handler Handler, certFile, keyFile string) error {
  	srv := &Server{Handler: handler}
  	return srv.ServeTLS(l, certFile, keyFile)
  }

  //minigo:leaks s=heap
  func (s *Server) Close() error

  //minigo:leaks s=heap ctx=heap
  func (s *Server) Shutdown(ctx context.Context) error

  //minigo:leaks s=heap f=heap
  func (s *Server) RegisterOnShutdown(f func())

  //minigo:leaks
  func (c ConnState) String() string {
  	return stateName[c]
  }

  //minigo:leaks h=heap
  func AllowQuerySemicolons(h Handler) Handler {
  	return HandlerFunc(/*line /usr/local/go/src/net/http/server.go:3451:21*/func(w ResponseWriter, r *Request) {
  		if !strings.Contains(r.URL.RawQuery, ";") {
  			h.ServeHTTP(w, r)
  			return
  		}
  		r2 := new(Request)
  		*r2 = *r
  		r2.URL = new(url.URL)
  		*r2.URL = *r.URL
  		r2.URL.RawQuery = strings.ReplaceAll(r.URL.RawQuery, ";", "&")
  		h.ServeHTTP(w, r2)
  	})
  }

  //minigo:leaks s=heap
  func (s *Server) ListenAndServe() error

  //minigo:leaks s=heap l=heap
  func (s *Server) Serve(l net.Listener) error

  //minigo:leaks s=heap l=heap certFile=heap keyFile=heap
  func (s *Server) ServeTLS(l net.Listener, certFile, keyFile string) error

  //minigo:leaks s=heap
  func (s *Server) SetKeepAlivesEnabled(v bool)

  //minigo:leaks addr=heap handler=heap
  func ListenAndServe(addr string, handler Handler) error {
  	server := &Server{Addr: addr, Handler: handler}
  	return server.ListenAndServe()
  }

  //minigo:leaks addr=heap certFile=heap keyFile=heap handler=heap
  func ListenAndServeTLS(addr, certFile, keyFile string, handler Handler) error {
  	server := &Server{Addr: addr, Handler: handler}
  	return server.ListenAndServeTLS(certFile, keyFile)
  }

  //minigo:leaks s=heap certFile=heap keyFile=heap
  func (s *Server) ListenAndServeTLS(certFile, keyFile string) error

  //minigo:leaks h=heap msg=heap
  func TimeoutHandler(h Handler, dt time.Duration, msg string) Handler {
  	return &timeoutHandler{handler: h, body: msg, dt: dt}
  }

  //minigo:leaks h=heap w=heap r=heap
  func (h *timeoutHandler) ServeHTTP(w ResponseWriter, r *Request)

  //minigo:leaks h=heap n=heap
  func MaxBytesHandler(h Handler, n int64) Handler {
  	return HandlerFunc(/*line /usr/local/go/src/net/http/server.go:4310:21*/func(w ResponseWriter, r *Request) {
  		r2 := *r
  		r2.Body = MaxBytesReader(w, r.Body, n)
  		h.ServeHTTP(w, &r2)
  	})
  }

  //minigo:leaks data=heap
  func DetectContentType(data []byte) string {
  	return internal.DetectContentType(data)
  }

  //minigo:leaks
  func StatusText(code int) string

  //minigo:leaks t=heap
  func (t *Transport) Clone() *Transport

  //minigo:leaks req=content
  func ProxyFromEnvironment(req *Request) (*url.URL, error)

  //minigo:leaks fixedURL=heap
  func ProxyURL(fixedURL *url.URL) func(*Request) (*url.URL, error) {
  	return /*line /usr/local/go/src/net/http/transport.go:526:9*/func(*Request) (*url.URL, error) {
  		return fixedURL, nil
  	}
  }

  //minigo:leaks t=heap req=heap
  func (t *Transport) roundTrip(req *Request) (_ *Response, err error)

  //minigo:leaks t=heap scheme=heap rt=heap
  func (t *Transport) RegisterProtocol(scheme string, rt RoundTripper) {
  	if err := t.registerProtocol(scheme, rt); err != nil {
  		panic(err)
  	}
  }

  //minigo:leaks t=heap scheme=heap rt=heap
  func (t *Transport) registerProtocol(scheme string, rt RoundTripper) error

  //minigo:leaks t=heap
  func (t *Transport) CloseIdleConnections()

  //minigo:leaks t=heap
  func (t *Transport) CancelRequest(req *Request)
  """#
