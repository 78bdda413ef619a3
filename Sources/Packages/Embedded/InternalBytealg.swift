/// The declarations of package internal/bytealg.
let embeddedInternalBytealg: StaticString = #"""
  package bytealg

  //minigo:leaks a=calls/0,mutates/0 b=calls/0,mutates/0
  //go:noescape
  func Compare(a, b []byte) int

  //minigo:leaks a=heap b=heap
  func CompareString(a, b string) int {
  	return abigen_runtime_cmpstring(a, b)
  }

  //minigo:leaks a=heap b=heap
  func abigen_runtime_cmpstring(a, b string) int

  //minigo:leaks b=calls/0,mutates/0
  //go:noescape
  func IndexByte(b []byte, c byte) int

  //minigo:leaks s=calls/0,mutates/0
  //go:noescape
  func IndexByteString(s string, c byte) int

  //minigo:leaks
  func LastIndexByte(s []byte, c byte) int {
  	for i := len(s) - 1; i >= 0; i-- {
  		if s[i] == c {
  			return i
  		}
  	}
  	return -1
  }

  //minigo:leaks
  func LastIndexByteString(s string, c byte) int {
  	for i := len(s) - 1; i >= 0; i-- {
  		if s[i] == c {
  			return i
  		}
  	}
  	return -1
  }
  """#
