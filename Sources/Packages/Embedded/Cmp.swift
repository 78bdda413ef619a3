/// What other packages need of package cmp.
let embeddedCmp: StaticString = #"""
  package cmp

  type Ordered interface {
  	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string
  }

  //minigo:leaks
  //line /usr/local/go/src/cmp/cmp.go:28:1
  func Less[T Ordered](x, y T) bool {
  	return (isNaN(x) && !isNaN(y)) || x < y
  }

  //line /usr/local/go/src/cmp/cmp.go:63:1
  func isNaN[T Ordered](x T) bool {
  	return x != x
  }
  """#

/// What only programs that import package cmp need of it.
let embeddedCmpRest: StaticString = #"""
  package cmp

  //minigo:leaks
  //line /usr/local/go/src/cmp/cmp.go:40:1
  func Compare[T Ordered](x, y T) int {
  	xNaN := isNaN(x)
  	yNaN := isNaN(y)
  	if xNaN {
  		if yNaN {
  			return 0
  		}
  		return -1
  	}
  	if yNaN {
  		return +1
  	}
  	if x < y {
  		return -1
  	}
  	if x > y {
  		return +1
  	}
  	return 0
  }

  //minigo:leaks vals=r0/1
  //line /usr/local/go/src/cmp/cmp.go:69:1
  func Or[T comparable](vals ...T) T {
  	for _, val := range vals {
  		var zero T
  		if val != zero {
  			return val
  		}
  	}
  	var zero T
  	return zero
  }
  """#
