let embeddedIO: StaticString = #"""
  package io

  type Reader interface {
  	Read(p []byte) (n int, err error)
  }

  type Writer interface {
  	Write(p []byte) (n int, err error)
  }
  """#
