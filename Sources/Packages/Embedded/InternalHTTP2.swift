/// The declarations of package net/http/internal/http2.
let embeddedInternalHTTP2: StaticString = #"""
  package http2

  import (
  	"sync"
  	"time"
  )

  type TransportConfig interface {
  	MaxHeaderListSize() int64
  	MaxResponseHeaderBytes() int64
  	DisableCompression() bool
  	DisableKeepAlives() bool
  	ExpectContinueTimeout() time.Duration
  	ResponseHeaderTimeout() time.Duration
  	IdleConnTimeout() time.Duration
  	HTTP2Config() Config
  }
  type clientConnPool struct {
  	opaque [6]*byte
  }
  type noDialClientConnPool struct{ *clientConnPool }
  type Config struct {
  	opaque [12]*byte
  }
  type Server struct {
  	mu          sync.Mutex
  	activeConns map[*serverConn]struct{}
  	errChanPool sync.Pool
  }
  type serverConn struct {
  	opaque [60]*byte
  }
  type Transport struct {
  	t1       TransportConfig
  	connPool noDialClientConnPool
  	*transportTestHooks
  }
  type transportTestHooks struct {
  	opaque [1]*byte
  }
  """#
