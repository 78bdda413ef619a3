/// The declarations of package net/http.
let embeddedHTTP: StaticString = #"""
  package http

  import (
  	"bufio"
  	"container/list"
  	"context"
  	"crypto/tls"
  	"errors"
  	"io"
  	"io/fs"
  	"log"
  	"mime/multipart"
  	"net"
  	"net/http/httptrace"
  	"net/http/internal"
  	"net/http/internal/http2"
  	"net/textproto"
  	"net/url"
  	"strings"
  	"sync"
  	"sync/atomic"
  	"time"
  )

  const (
  	SameSiteDefaultMode SameSite = iota + 1
  	SameSiteLaxMode
  	SameSiteStrictMode
  	SameSiteNoneMode
  )
  const (
  	protoHTTP1 = 1 << iota
  	protoHTTP2
  	protoUnencryptedHTTP2
  	protoHTTP3
  )
  const (
  	MethodGet     = "GET"
  	MethodHead    = "HEAD"
  	MethodPost    = "POST"
  	MethodPut     = "PUT"
  	MethodPatch   = "PATCH"
  	MethodDelete  = "DELETE"
  	MethodConnect = "CONNECT"
  	MethodOptions = "OPTIONS"
  	MethodTrace   = "TRACE"
  )
  const TrailerPrefix = "Trailer:"
  const DefaultMaxHeaderBytes = 1 << 20
  const TimeFormat = "Mon, 02 Jan 2006 15:04:05 GMT"
  const (
  	StateNew ConnState = iota
  	StateActive
  	StateIdle
  	StateHijacked
  	StateClosed
  )
  const (
  	StatusContinue                      = 100
  	StatusSwitchingProtocols            = 101
  	StatusProcessing                    = 102
  	StatusEarlyHints                    = 103
  	StatusOK                            = 200
  	StatusCreated                       = 201
  	StatusAccepted                      = 202
  	StatusNonAuthoritativeInfo          = 203
  	StatusNoContent                     = 204
  	StatusResetContent                  = 205
  	StatusPartialContent                = 206
  	StatusMultiStatus                   = 207
  	StatusAlreadyReported               = 208
  	StatusIMUsed                        = 226
  	StatusMultipleChoices               = 300
  	StatusMovedPermanently              = 301
  	StatusFound                         = 302
  	StatusSeeOther                      = 303
  	StatusNotModified                   = 304
  	StatusUseProxy                      = 305
  	StatusTemporaryRedirect             = 307
  	StatusPermanentRedirect             = 308
  	StatusBadRequest                    = 400
  	StatusUnauthorized                  = 401
  	StatusPaymentRequired               = 402
  	StatusForbidden                     = 403
  	StatusNotFound                      = 404
  	StatusMethodNotAllowed              = 405
  	StatusNotAcceptable                 = 406
  	StatusProxyAuthRequired             = 407
  	StatusRequestTimeout                = 408
  	StatusConflict                      = 409
  	StatusGone                          = 410
  	StatusLengthRequired                = 411
  	StatusPreconditionFailed            = 412
  	StatusRequestEntityTooLarge         = 413
  	StatusRequestURITooLong             = 414
  	StatusUnsupportedMediaType          = 415
  	StatusRequestedRangeNotSatisfiable  = 416
  	StatusExpectationFailed             = 417
  	StatusTeapot                        = 418
  	StatusMisdirectedRequest            = 421
  	StatusUnprocessableEntity           = 422
  	StatusLocked                        = 423
  	StatusFailedDependency              = 424
  	StatusTooEarly                      = 425
  	StatusUpgradeRequired               = 426
  	StatusPreconditionRequired          = 428
  	StatusTooManyRequests               = 429
  	StatusRequestHeaderFieldsTooLarge   = 431
  	StatusUnavailableForLegalReasons    = 451
  	StatusInternalServerError           = 500
  	StatusNotImplemented                = 501
  	StatusBadGateway                    = 502
  	StatusServiceUnavailable            = 503
  	StatusGatewayTimeout                = 504
  	StatusHTTPVersionNotSupported       = 505
  	StatusVariantAlsoNegotiates         = 506
  	StatusInsufficientStorage           = 507
  	StatusLoopDetected                  = 508
  	StatusNotExtended                   = 510
  	StatusNetworkAuthenticationRequired = 511
  )

  type Client struct {
  	Transport     RoundTripper
  	CheckRedirect func(req *Request, via []*Request) error
  	Jar           CookieJar
  	Timeout       time.Duration
  }
  type RoundTripper interface {
  	RoundTrip(*Request) (*Response, error)
  }
  type ClientConn struct {
  	opaque [8]*byte
  }
  type Cookie struct {
  	Name        string
  	Value       string
  	Quoted      bool
  	Path        string
  	Domain      string
  	Expires     time.Time
  	RawExpires  string
  	MaxAge      int
  	Secure      bool
  	HttpOnly    bool
  	SameSite    SameSite
  	Partitioned bool
  	Raw         string
  	Unparsed    []string
  }
  type SameSite int
  type CrossOriginProtection struct {
  	bypass    atomic.Pointer[ServeMux]
  	trustedMu sync.RWMutex
  	trusted   map[string]bool
  	deny      atomic.Pointer[Handler]
  }
  type fileTransport struct{ fh fileHandler }
  type Dir string
  type FileSystem interface {
  	Open(name string) (File, error)
  }
  type File interface {
  	io.Closer
  	io.Reader
  	io.Seeker
  	Readdir(count int) ([]fs.FileInfo, error)
  	Stat() (fs.FileInfo, error)
  }
  type fileHandler struct{ root FileSystem }
  type ioFS struct{ fsys fs.FS }
  type Header map[string][]string
  type Protocols struct{ bits uint8 }
  type contextKey struct {
  	opaque [2]*byte
  }
  type noBody struct{}
  type PushOptions struct {
  	Method string
  	Header Header
  }
  type Pusher interface {
  	Push(target string, opts *PushOptions) error
  }
  type HTTP2Config struct {
  	MaxConcurrentStreams          int
  	StrictMaxConcurrentRequests   bool
  	MaxDecoderHeaderTableSize     int
  	MaxEncoderHeaderTableSize     int
  	MaxReadFrameSize              int
  	MaxReceiveBufferPerConnection int
  	MaxReceiveBufferPerStream     int
  	SendPingTimeout               time.Duration
  	PingTimeout                   time.Duration
  	WriteByteTimeout              time.Duration
  	PermitProhibitedCipherSuites  bool
  	CountError                    func(errType string)
  }
  type http2Server = http2.Server
  type http2Transport = http2.Transport
  type http2ExternalServerConfig interface {
  	HTTP2Config() HTTP2Config
  	IdleTimeout() time.Duration
  	ServeConnFunc(func(ctx context.Context, nc net.Conn, h Handler, sawClientPreface bool, upgradeReq *Request, settings []byte))
  }
  type http2ExternalTransportConfig interface {
  	HTTP2Config() HTTP2Config
  	DisableCompression() bool
  	MaxHeaderListSize() int64
  	IdleConnTimeout() time.Duration
  	ConnFromContext(context.Context) net.Conn
  	DialFromContext(ctx context.Context, network, addr string) (net.Conn, error)
  	ExternalRoundTrip() bool
  	RoundTrip(*Request) (*Response, error)
  	Registered(*Transport)
  }
  type CookieJar interface {
  	SetCookies(u *url.URL, cookies []*Cookie)
  	Cookies(u *url.URL) []*Cookie
  }
  type mapping[K comparable, V any] struct {
  	s []entry[K, V]
  	m map[K]V
  }
  type entry[K comparable, V any] struct {
  	key   K
  	value V
  }
  type pattern struct {
  	str      string
  	method   string
  	host     string
  	segments []segment
  	loc      string
  }
  type segment struct {
  	s     string
  	wild  bool
  	multi bool
  }
  type ProtocolError struct{ ErrorString string }
  type Request struct {
  	Method           string
  	URL              *url.URL
  	Proto            string
  	ProtoMajor       int
  	ProtoMinor       int
  	Header           Header
  	Body             io.ReadCloser
  	GetBody          func() (io.ReadCloser, error)
  	ContentLength    int64
  	TransferEncoding []string
  	Close            bool
  	Host             string
  	Form             url.Values
  	PostForm         url.Values
  	MultipartForm    *multipart.Form
  	Trailer          Header
  	RemoteAddr       string
  	RequestURI       string
  	TLS              *tls.ConnectionState
  	Cancel           <-chan struct{}
  	Response         *Response
  	Pattern          string
  	ctx              context.Context
  	pat              *pattern
  	matches          []string
  	otherValues      map[string]string
  }
  type MaxBytesError struct{ Limit int64 }
  type maxBytesReader struct {
  	w   ResponseWriter
  	r   io.ReadCloser
  	i   int64
  	n   int64
  	err error
  }
  type Response struct {
  	Status           string
  	StatusCode       int
  	Proto            string
  	ProtoMajor       int
  	ProtoMinor       int
  	Header           Header
  	Body             io.ReadCloser
  	ContentLength    int64
  	TransferEncoding []string
  	Close            bool
  	Uncompressed     bool
  	Trailer          Header
  	Request          *Request
  	TLS              *tls.ConnectionState
  }
  type ResponseController struct{ rw ResponseWriter }
  type routingIndex struct {
  	segments map[routingIndexKey][]*pattern
  	multis   []*pattern
  }
  type routingIndexKey struct {
  	opaque [3]*byte
  }
  type routingNode struct {
  	pattern    *pattern
  	handler    Handler
  	children   mapping[string, *routingNode]
  	multiChild *routingNode
  	emptyChild *routingNode
  }
  type serveMux121 struct {
  	mu    sync.RWMutex
  	m     map[string]muxEntry
  	es    []muxEntry
  	hosts bool
  }
  type muxEntry struct {
  	opaque [4]*byte
  }
  type Handler interface {
  	ServeHTTP(ResponseWriter, *Request)
  }
  type ResponseWriter interface {
  	Header() Header
  	Write([]byte) (int, error)
  	WriteHeader(statusCode int)
  }
  type Flusher interface{ Flush() }
  type Hijacker interface {
  	Hijack() (net.Conn, *bufio.ReadWriter, error)
  }
  type conn struct {
  	opaque [18]*byte
  }
  type HandlerFunc func(ResponseWriter, *Request)
  type redirectHandler struct {
  	url  string
  	code int
  }
  type ServeMux struct {
  	mu     sync.RWMutex
  	tree   routingNode
  	index  routingIndex
  	mux121 serveMux121
  }
  type Server struct {
  	Addr                         string
  	Handler                      Handler
  	DisableGeneralOptionsHandler bool
  	TLSConfig                    *tls.Config
  	ReadTimeout                  time.Duration
  	ReadHeaderTimeout            time.Duration
  	WriteTimeout                 time.Duration
  	IdleTimeout                  time.Duration
  	MaxHeaderBytes               int
  	MaxHeaderValueCount          int
  	TLSNextProto                 map[string]func(*Server, *tls.Conn, Handler)
  	ConnState                    func(net.Conn, ConnState)
  	ErrorLog                     *log.Logger
  	BaseContext                  func(net.Listener) context.Context
  	ConnContext                  func(ctx context.Context, c net.Conn) context.Context
  	HTTP2                        *HTTP2Config
  	Protocols                    *Protocols
  	DisableClientPriority        bool
  	inShutdown                   atomic.Bool
  	disableKeepAlives            atomic.Bool
  	nextProtoOnce                sync.Once
  	nextProtoErr                 error
  	mu                           sync.Mutex
  	listeners                    map[*net.Listener]struct{}
  	activeConn                   map[*conn]struct{}
  	onShutdown                   []func()
  	h2                           *http2Server
  	h2Config                     http2ExternalServerConfig
  	h2IdleTimeout                time.Duration
  	h3                           *http3ServerHandler
  	listenerGroup                sync.WaitGroup
  }
  type ConnState int
  type http3ServerHandler struct {
  	opaque [7]*byte
  }
  type timeoutHandler struct {
  	handler     Handler
  	body        string
  	dt          time.Duration
  	testContext context.Context
  }
  type Transport struct {
  	idleMu                 sync.Mutex
  	closeIdle              bool
  	idleConn               map[connectMethodKey][]*persistConn
  	idleConnWait           map[connectMethodKey]wantConnQueue
  	idleLRU                connLRU
  	reqMu                  sync.Mutex
  	reqCanceler            map[*Request]context.CancelCauseFunc
  	altMu                  sync.Mutex
  	altProto               atomic.Value
  	connsPerHostMu         sync.Mutex
  	connsPerHost           map[connectMethodKey]int
  	connsPerHostWait       map[connectMethodKey]wantConnQueue
  	dialsInProgress        wantConnQueue
  	Proxy                  func(*Request) (*url.URL, error)
  	OnProxyConnectResponse func(ctx context.Context, proxyURL *url.URL, connectReq *Request, connectRes *Response) error
  	DialContext            func(ctx context.Context, network, addr string) (net.Conn, error)
  	Dial                   func(network, addr string) (net.Conn, error)
  	DialTLSContext         func(ctx context.Context, network, addr string) (net.Conn, error)
  	DialTLS                func(network, addr string) (net.Conn, error)
  	TLSClientConfig        *tls.Config
  	TLSHandshakeTimeout    time.Duration
  	DisableKeepAlives      bool
  	DisableCompression     bool
  	MaxIdleConns           int
  	MaxIdleConnsPerHost    int
  	MaxConnsPerHost        int
  	IdleConnTimeout        time.Duration
  	ResponseHeaderTimeout  time.Duration
  	ExpectContinueTimeout  time.Duration
  	TLSNextProto           map[string]func(authority string, c *tls.Conn) RoundTripper
  	ProxyConnectHeader     Header
  	GetProxyConnectHeader  func(ctx context.Context, proxyURL *url.URL, target string) (Header, error)
  	MaxResponseHeaderBytes int64
  	WriteBufferSize        int
  	ReadBufferSize         int
  	nextProtoOnce          sync.Once
  	closeIdleFunc          closeIdleConnectionser
  	h2Transport            *http2Transport
  	h2Config               http2ExternalTransportConfig
  	h3Transport            dialClientConner
  	tlsNextProtoWasNil     bool
  	ForceAttemptHTTP2      bool
  	HTTP2                  *HTTP2Config
  	Protocols              *Protocols
  }
  type dialClientConner interface {
  	DialClientConn(ctx context.Context, address string, proxy *url.URL, internalStateHook func()) (RoundTripper, error)
  }
  type closeIdleConnectionser interface{ CloseIdleConnections() }
  type wantConn struct {
  	opaque [21]*byte
  }
  type wantConnQueue struct {
  	head    []*wantConn
  	headPos int
  	tail    []*wantConn
  }
  type connectMethodKey struct {
  	opaque [7]*byte
  }
  type persistConn struct {
  	opaque [37]*byte
  }
  type connLRU struct {
  	ll *list.List
  	m  map[*persistConn]*list.Element
  }

  var DefaultClient *Client
  var ErrSchemeMismatch error
  var ErrUseLastResponse error
  var timeFormats []string
  var NoBody noBody
  var ErrMissingFile error
  var ErrNotSupported *ProtocolError
  var ErrUnexpectedTrailer *ProtocolError
  var ErrMissingBoundary *ProtocolError
  var ErrNotMultipart *ProtocolError
  var ErrHeaderTooLong *ProtocolError
  var ErrShortBody *ProtocolError
  var ErrMissingContentLength *ProtocolError
  var ErrNoCookie error
  var ErrNoLocation error
  var ErrBodyNotAllowed error
  var ErrHijacked error
  var ErrContentLength error
  var ErrWriteAfterFlush error
  var ServerContextKey *contextKey
  var LocalAddrContextKey *contextKey
  var ErrAbortHandler error
  var DefaultServeMux *ServeMux
  var stateName map[ConnState]string
  var ErrServerClosed error
  var ErrHandlerTimeout error
  var ErrLineTooLong error
  var ErrBodyReadAfterClose error
  var DefaultTransport RoundTripper
  var ErrSkipAltProtocol error

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
  	return HandlerFunc(func(w ResponseWriter, r *Request) {
  		p := strings.TrimPrefix(r.URL.Path, prefix)
  		rp := strings.TrimPrefix(r.URL.RawPath, prefix)
  		if len(p) < len(r.URL.Path) && (r.URL.RawPath == "" || len(rp) < len(r.URL.RawPath)) {
  			r2 := new(Request)
  			*r2 = *r
  			r2.URL = new(url.URL)
  			*r2.URL = *r.URL
  			r2.URL.Path = p
  			r2.URL.RawPath = rp
  			h.ServeHTTP(w, r2)
  		} else {
  			NotFound(w, r)
  		}
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
  	return HandlerFunc(func(w ResponseWriter, r *Request) {
  		if strings.Contains(r.URL.RawQuery, ";") {
  			r2 := new(Request)
  			*r2 = *r
  			r2.URL = new(url.URL)
  			*r2.URL = *r.URL
  			r2.URL.RawQuery = strings.ReplaceAll(r.URL.RawQuery, ";", "&")
  			h.ServeHTTP(w, r2)
  		} else {
  			h.ServeHTTP(w, r)
  		}
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
  	return HandlerFunc(func(w ResponseWriter, r *Request) {
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
  	return func(*Request) (*url.URL, error) {
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
