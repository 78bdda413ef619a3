/// The declarations of package path/filepath.
let embeddedFilepath: StaticString = #"""
  package filepath

  import (
  	"internal/filepathlite"
  	"io/fs"
  	"os"
  	"strings"
  )

  const (
  	Separator     = os.PathSeparator
  	ListSeparator = os.PathListSeparator
  )

  type WalkFunc func(path string, info fs.FileInfo, err error) error

  var ErrBadPattern error
  var SkipDir error
  var SkipAll error

  //minigo:leaks name=calls/0,mutates/0
  func Match(pattern, name string) (matched bool, err error)

  //minigo:leaks pattern=heap
  func Glob(pattern string) (matches []string, err error) {
  	return globWithLimit(pattern, 0)
  }

  //minigo:leaks pattern=heap
  func globWithLimit(pattern string, depth int) (matches []string, err error)

  //minigo:leaks path=mutates/0,r0/0
  func Clean(path string) string {
  	return filepathlite.Clean(path)
  }

  //minigo:leaks path=calls/0,mutates/0
  func IsLocal(path string) bool {
  	return filepathlite.IsLocal(path)
  }

  //minigo:leaks path=calls/0,mutates/0,r0/0
  func Localize(path string) (string, error) {
  	return filepathlite.Localize(path)
  }

  //minigo:leaks path=r0/0
  func ToSlash(path string) string {
  	return filepathlite.ToSlash(path)
  }

  //minigo:leaks path=r0/0
  func FromSlash(path string) string {
  	return filepathlite.FromSlash(path)
  }

  //minigo:leaks path=heap
  func SplitList(path string) []string {
  	return splitList(path)
  }

  //minigo:leaks path=r0/0,r1/0
  func Split(path string) (dir, file string) {
  	return filepathlite.Split(path)
  }

  //minigo:leaks elem=mutates/1,r0/1
  func Join(elem ...string) string {
  	return join(elem)
  }

  //minigo:leaks path=r0/0
  func Ext(path string) string {
  	return filepathlite.Ext(path)
  }

  //minigo:leaks path=heap
  func EvalSymlinks(path string) (string, error)

  //minigo:leaks
  func IsAbs(path string) bool {
  	return filepathlite.IsAbs(path)
  }

  //minigo:leaks path=mutates/0,r0/0
  func Abs(path string) (string, error)

  //minigo:leaks basePath=calls/0,mutates/0 targPath=mutates/0,r0/0
  func Rel(basePath, targPath string) (string, error)

  //minigo:leaks root=heap fn=calls/0
  func WalkDir(root string, fn fs.WalkDirFunc) error

  //minigo:leaks root=heap fn=calls/0
  func Walk(root string, fn WalkFunc) error

  //minigo:leaks path=r0/0
  func Base(path string) string {
  	return filepathlite.Base(path)
  }

  //minigo:leaks path=mutates/0,r0/0
  func Dir(path string) string {
  	return filepathlite.Dir(path)
  }

  //minigo:leaks path=r0/0
  func VolumeName(path string) string {
  	return filepathlite.VolumeName(path)
  }

  //minigo:leaks
  func HasPrefix(p, prefix string) bool {
  	return strings.HasPrefix(p, prefix)
  }

  //minigo:leaks path=heap
  func splitList(path string) []string {
  	if path == "" {
  		return []string{}
  	}
  	return strings.Split(path, string(ListSeparator))
  }

  //minigo:leaks elem=mutates/1,r0/1
  func join(elem []string) string
  """#
