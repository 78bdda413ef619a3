/// The declarations of package crypto/tls.
let embeddedTLS: StaticString = #"""
  package tls

  type ConnectionState struct {
  	opaque [27]*byte
  }
  type Config struct {
  	opaque [58]*byte
  }
  type Conn struct {
  	opaque [112]*byte
  }
  """#
