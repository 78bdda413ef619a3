/// The declarations of package internal/stringslite.
let embeddedInternalStringslite: StaticString = #"""
  package stringslite

  import (
  	"internal/bytealg"
  	"unsafe"
  )

  //minigo:leaks
  func HasPrefix(s, prefix string) bool {
  	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
  }

  //minigo:leaks
  func HasSuffix(s, suffix string) bool {
  	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
  }

  //minigo:leaks s=calls/0,mutates/0
  func IndexByte(s string, c byte) int {
  	return bytealg.IndexByteString(s, c)
  }

  //minigo:leaks s=calls/0,mutates/0 substr=calls/0,mutates/0
  func Index(s, substr string) int

  //minigo:leaks s=calls/0,mutates/0,r0/0,r1/0 sep=calls/0,mutates/0
  func Cut(s, sep string) (before, after string, found bool)

  //minigo:leaks s=r0/0
  func CutPrefix(s, prefix string) (after string, found bool) {
  	if !HasPrefix(s, prefix) {
  		return s, false
  	}
  	return s[len(prefix):], true
  }

  //minigo:leaks s=r0/0
  func CutSuffix(s, suffix string) (before string, found bool) {
  	if !HasSuffix(s, suffix) {
  		return s, false
  	}
  	return s[:len(s)-len(suffix)], true
  }

  //minigo:leaks s=r0/0
  func TrimPrefix(s, prefix string) string {
  	if HasPrefix(s, prefix) {
  		return s[len(prefix):]
  	}
  	return s
  }

  //minigo:leaks s=r0/0
  func TrimSuffix(s, suffix string) string {
  	if HasSuffix(s, suffix) {
  		return s[:len(s)-len(suffix)]
  	}
  	return s
  }

  //minigo:leaks
  func Clone(s string) string {
  	if len(s) == 0 {
  		return ""
  	}
  	b := make([]byte, len(s))
  	copy(b, s)
  	return unsafe.String(&b[0], len(b))
  }
  """#
