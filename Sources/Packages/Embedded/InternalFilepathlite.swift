/// The declarations of package internal/filepathlite.
let embeddedInternalFilepathlite: StaticString = #"""
  package filepathlite

  import (
  	"internal/stringslite"
  )

  const (
  	Separator = '/'
  )

  //minigo:leaks path=mutates/0,r0/0
  func Clean(path string) string

  //minigo:leaks path=calls/0,mutates/0
  func IsLocal(path string) bool {
  	return isLocal(path)
  }

  //minigo:leaks path=calls/0,mutates/0
  func unixIsLocal(path string) bool

  //minigo:leaks path=calls/0,mutates/0,r0/0
  func Localize(path string) (string, error)

  //minigo:leaks path=r0/0
  func ToSlash(path string) string {
  	return path
  }

  //minigo:leaks path=r0/0
  func FromSlash(path string) string {
  	return path
  }

  //minigo:leaks path=r0/0,r1/0
  func Split(path string) (dir, file string) {
  	vol := VolumeName(path)
  	i := len(path) - 1
  	for i >= len(vol) && !IsPathSeparator(path[i]) {
  		i--
  	}
  	return path[:i+1], path[i+1:]
  }

  //minigo:leaks path=r0/0
  func Ext(path string) string {
  	for i := len(path) - 1; i >= 0 && !IsPathSeparator(path[i]); i-- {
  		if path[i] == '.' {
  			return path[i:]
  		}
  	}
  	return ""
  }

  //minigo:leaks path=r0/0
  func Base(path string) string

  //minigo:leaks path=mutates/0,r0/0
  func Dir(path string) string

  //minigo:leaks path=r0/0
  func VolumeName(path string) string {
  	return FromSlash(path[:volumeNameLen(path)])
  }

  //minigo:leaks
  func IsPathSeparator(c uint8) bool {
  	return Separator == c
  }

  //minigo:leaks path=calls/0,mutates/0
  func isLocal(path string) bool {
  	return unixIsLocal(path)
  }

  //minigo:leaks
  func IsAbs(path string) bool {
  	return stringslite.HasPrefix(path, "/")
  }

  //minigo:leaks
  func volumeNameLen(path string) int {
  	return 0
  }
  """#
