/// What other packages need of package net/http.
let embeddedHTTP: StaticString = #"""
  package http

  import (
  	"bufio"
  	"container/list"
  	"context"
  	"crypto/tls"
  	"io"
  	"io/fs"
  	"log"
  	"mime/multipart"
  	"net"
  	"net/http/internal/http2"
  	"net/url"
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
  """#
