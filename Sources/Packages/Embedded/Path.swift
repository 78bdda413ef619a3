/// The declarations of package path.
let embeddedPath: StaticString = #"""
  package path

  import (
  	"internal/bytealg"
  )

  var ErrBadPattern error

  //minigo:leaks name=calls/0,mutates/0
  func Match(pattern, name string) (matched bool, err error)

  //minigo:leaks path=mutates/0,r0/0
  func Clean(path string) string

  //minigo:leaks path=r0/0,r1/0
  func Split(path string) (dir, file string) {
  	i := bytealg.LastIndexByteString(path, '/')
  	return path[:i+1], path[i+1:]
  }

  //minigo:leaks
  func Join(elem ...string) string

  //minigo:leaks path=r0/0
  func Ext(path string) string {
  	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
  		if path[i] == '.' {
  			return path[i:]
  		}
  	}
  	return ""
  }

  //minigo:leaks path=r0/0
  func Base(path string) string {
  	if path == "" {
  		return "."
  	}
  	for len(path) > 0 && path[len(path)-1] == '/' {
  		path = path[0 : len(path)-1]
  	}
  	if i := bytealg.LastIndexByteString(path, '/'); i >= 0 {
  		path = path[i+1:]
  	}
  	if path == "" {
  		return "/"
  	}
  	return path
  }

  //minigo:leaks
  func IsAbs(path string) bool {
  	return len(path) > 0 && path[0] == '/'
  }

  //minigo:leaks path=mutates/0,r0/0
  func Dir(path string) string
  """#
